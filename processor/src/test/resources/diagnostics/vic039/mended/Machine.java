package sample;

import io.vicfield.VicField;

record Machine(@VicField(key = "wireKey") String key) {}
