package sample;

import io.vicfield.VicField;
import java.util.List;

record Machine(@VicField(atomic = "all") List<Disk> disks, @VicField(atomic = "all") int used) {
        //                        ^ [VIC044] Component `disks` is in group `all`, but `Disk.path` below it has a group of its own. Keep one of the two groups.
        //                        ^ [VIC044] Component `disks` is in group `all`, but `Disk.size` below it has a group of its own. Keep one of the two groups.
    record Disk(@VicField(atomic = "disk") String path, @VicField(atomic = "disk") long size) {}
}
