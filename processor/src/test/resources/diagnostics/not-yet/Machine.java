package sample;

import io.vicfield.FormerKey;
import io.vicfield.VicField;

record Machine(
        @VicField(formerKeys = @FormerKey(key = "old")) String renamed,
        //                     ^ [VIC033] component renamed uses formerKeys, which this version of vicfield does not implement. Leave it out: it would be ignored in silence.
        @VicField(formerKeys = {}) String fine) {}
