package sample;

import io.vicfield.VicField;
import java.util.Date;

record Machine(
        @VicField Date started,
        //             ^ [VIC006] component started has type java.util.Date, which the wire format cannot hold. Use Instant.
        @VicField(key = "a|b") String bar,
        //              ^ [VIC010] the key "a|b" of component bar holds |, which has a meaning of its own in keys. Leave | (entries), @ (suffixes) and ~ (elements) out of keys.
        String forgotten) {}
        //     ^ [VIC004] component forgotten has neither @VicField nor @VicIgnore: it would be lost in silence. Give it a key with @VicField, or say with @VicIgnore that it is no configuration.
