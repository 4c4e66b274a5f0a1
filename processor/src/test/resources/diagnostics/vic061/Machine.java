package sample;

import io.vicfield.FormerKey;
import io.vicfield.VicField;

record Machine(@VicField(formerKeys = @FormerKey(key = "size")) String name, @VicField int size) {}
        //                            ^ [VIC061] Component `name` has the former key `size`, which is also the key of component `size`. Use a key that earlier versions wrote for this component only.
