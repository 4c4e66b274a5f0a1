package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;

record Machine(
        @VicField(key = " guestinfo.vice./name") String name,
        //              ^ [VIC012] Component `name` has the key ` guestinfo.vice./name`, which starts with `guestinfo.`, but the scope adds this header. Choose READ_ONLY or READ_WRITE, and remove the header from the key. For a key of another program, use `exactKey`.
        @VicField(scope = READ_ONLY, key = "guestinfo.x") String shown) {}
        //                                 ^ [VIC012] Component `shown` has the key `guestinfo.x`, which starts with `guestinfo.`, but the scope adds this header. Choose READ_ONLY or READ_WRITE, and remove the header from the key. For a key of another program, use `exactKey`.
