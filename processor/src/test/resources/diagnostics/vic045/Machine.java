package sample;

import io.vicfield.VicField;

record Machine(@VicField(atomic = "disk") String path, @VicField long size) {}
        //                        ^ [VIC045] Component `path` is the only component of group `disk`, and a single key needs no group. Add other components to the group, or remove `atomic`.
