package sample;

import io.vicfield.VicField;

record Machine(@VicField String name) {
    record CloudInit(@VicField(exactKey = "guestinfo.userdata") String userdata) {}
}
