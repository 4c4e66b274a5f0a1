package sample;

import io.vicfield.VicField;

record Machine(
        @VicField(atomic = "address") String ip,
        //                 ^ [VIC033] component ip uses atomic, which this version of vicfield does not implement. Leave it out: it would be ignored in silence.
        @VicField(atomic = "", formerKeys = {}) String fine) {}
