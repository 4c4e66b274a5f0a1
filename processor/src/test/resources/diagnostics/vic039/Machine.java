package sample;

import io.vicfield.VicField;

record Machine(@VicField String wireKey) {}
        //                      ^ [VIC039] Component `wireKey` has the name of a method of every typed key, `wireKey()`. Rename the component. `@VicField(key = "wireKey")` keeps its key.
