package sample;

import io.vicfield.VicField;
import java.util.List;

record Machine(@VicField(atomic = "all") List<Disk> disks, @VicField(atomic = "all") int used) {
    record Disk(@VicField String path, @VicField long size) {}
}
