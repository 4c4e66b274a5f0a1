package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.FormerKey;
import io.vicfield.VicField;
import io.vicfield.VicNamespace;
import java.util.List;
import java.util.Map;

@VicNamespace("acme.")
record Machine(
        @VicField int memsize,
        //            ^ [VIC068] Component `memsize` has the hidden key `memsize`, which is a setting of the VM itself. Use another key, such as `acme.memsize`, or add READ_ONLY or READ_WRITE. To only read the setting, add `skipEncode = true`. To change it, write the key as `exactKey`. vSphere's API ignores the keys of settings that have a property of their own, such as `memsize`.
        @VicField(scope = HIDDEN) String displayName,
        //                               ^ [VIC068] Component `displayName` has the hidden key `displayName`, which is a setting of the VM itself. Use another key, such as `acme.displayName`, or add READ_ONLY or READ_WRITE. To only read the setting, add `skipEncode = true`. To change it, write the key as `exactKey`. vSphere's API ignores the keys of settings that have a property of their own, such as `memsize`.
        @VicField(scope = HIDDEN, key = "GuestOs") String guest,
        //                              ^ [VIC068] Component `guest` has the hidden key `GuestOs`, which is a setting of the VM itself. Use another key, such as `acme.guest`, or add READ_ONLY or READ_WRITE. To only read the setting, add `skipEncode = true`. To change it, write the key as `exactKey`. vSphere's API ignores the keys of settings that have a property of their own, such as `memsize`.
        @VicField(scope = HIDDEN, key = "uuid.bios") String uuid,
        //                              ^ [VIC068] Component `uuid` has the hidden key `uuid.bios`, which is a setting of the VM itself. Use another key, such as `acme.uuid`, or add READ_ONLY or READ_WRITE. To only read the setting, add `skipEncode = true`. To change it, write the key as `exactKey`. vSphere's API ignores the keys of settings that have a property of their own, such as `memsize`.
        @VicField(scope = HIDDEN, key = "ethernet0.address") String mac,
        //                              ^ [VIC068] Component `mac` has the hidden key `ethernet0.address`, which is a setting of the VM itself. Use another key, such as `acme.mac`, or add READ_ONLY or READ_WRITE. To only read the setting, add `skipEncode = true`. To change it, write the key as `exactKey`. vSphere's API ignores the keys of settings that have a property of their own, such as `memsize`.
        @VicField(scope = HIDDEN, key = "scsi0:1.fileName") String disk,
        //                              ^ [VIC068] Component `disk` has the hidden key `scsi0:1.fileName`, which is a setting of the VM itself. Use another key, such as `acme.disk`, or add READ_ONLY or READ_WRITE. To only read the setting, add `skipEncode = true`. To change it, write the key as `exactKey`. vSphere's API ignores the keys of settings that have a property of their own, such as `memsize`.
        @VicField(scope = HIDDEN) List<String> firmware,
        //                                     ^ [VIC068] Component `firmware` has the hidden key `firmware`, which is a setting of the VM itself. Use another key, such as `acme.firmware`, or add READ_ONLY or READ_WRITE. To only read the setting, add `skipEncode = true`. To change it, write the key as `exactKey`. vSphere's API ignores the keys of settings that have a property of their own, such as `memsize`.
        @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "nvram", scope = HIDDEN)) String former,
        //                                        ^ [VIC068] Component `former` has the hidden key `nvram`, which is a setting of the VM itself. Use another key, such as `acme.former`, or add READ_ONLY or READ_WRITE. To only read the setting, add `skipEncode = true`. To change it, write the key as `exactKey`. vSphere's API ignores the keys of settings that have a property of their own, such as `memsize`.
        @VicField(scope = HIDDEN, skipEncode = true, key = "virtualHW.version") int read,
        @VicField(scope = READ_ONLY, key = "numvcpus") int visible,
        @VicField(scope = HIDDEN, key = "acme.memsize") int own,
        @VicField(scope = HIDDEN, key = "ethernet") String similar,
        @VicField(scope = HIDDEN) Map<String, Part> parts) {
    record Part(@VicField int memsize) {}
}
