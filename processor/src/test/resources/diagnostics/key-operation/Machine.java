package sample;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;

class Machine {
    record Reserved(@VicField String wireKey, @VicField int readFrom) {}
        //                           ^ [VIC039] Component `wireKey` has the name of a method of every typed key, `wireKey()`. Rename the component. `@VicField(key = "wireKey")` keeps its key.
        //                                                  ^ [VIC039] Component `readFrom` has the name of a method of every typed key, `readFrom()`. Rename the component. `@VicField(key = "readFrom")` keeps its key.

    record Fine(@VicField(key = "wireKey") String renamed, @VicIgnore String writeTo, @VicField String at) {}
}
