package sample;

import io.vicfield.VicField;

record Machine(@VicField(atomic = "disk~") String path, @VicField(atomic = "disk~") long size) {}
        //                        ^ [VIC040] Component `path` is in group `disk~`, but the name of a group must not contain `~`. Choose another name: the key of the group's generation contains it.
