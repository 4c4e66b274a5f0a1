package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;

record Machine(
        @VicField(key = " guestinfo.vice./name") String name,
        //              ^ [VIC012] the key " guestinfo.vice./name" of component name starts with guestinfo., which only headers do. Choose READ_ONLY or READ_WRITE and leave the header out of the key.
        @VicField(scope = READ_ONLY, key = "guestinfo.x") String shown) {}
        //                                 ^ [VIC012] the key "guestinfo.x" of component shown starts with guestinfo., which only headers do. Choose READ_ONLY or READ_WRITE and leave the header out of the key.
