package sample;

import io.vicfield.VicField;

record Machine(@VicField(exactKey = "guestinfo.dns") String dns) {}
