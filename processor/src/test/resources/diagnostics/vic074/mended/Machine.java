package sample;

import io.vicfield.VicField;

record Machine(@VicField(exactKey = "guestinfo.userdata") String userdata) {}
