package sample;

import io.vicfield.VicField;

record Machine(@VicField(key = "guestinfo.vice./name") String name) {}
        //                     ^ [VIC012] Component `name` has the key `guestinfo.vice./name`, which starts with `guestinfo.`, but the scope adds this header. Choose READ_ONLY or READ_WRITE, and remove the header from the key. For a key of another program, use `exactKey`.
