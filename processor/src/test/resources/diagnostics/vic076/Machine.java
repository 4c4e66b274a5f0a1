package sample;

import io.vicfield.VicField;

record Machine(@VicField CloudInit cloudInit) {
        //                         ^ [VIC076] Component `cloudInit` holds component `CloudInit.userdata`, which has the exact key `guestinfo.userdata`, but only a root record may have exact keys. Encode the record with its own codec. Several records can be stored in one VM.
    record CloudInit(@VicField(exactKey = "guestinfo.userdata") String userdata) {}
}
