package sample;

import io.vicfield.VicField;

record Machine(@VicField(atomic = "disk") String path, @VicField(atomic = "disk") long size) {}
