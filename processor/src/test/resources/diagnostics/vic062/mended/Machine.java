package sample;

import io.vicfield.VicField;

record Machine(@VicField(key = "a-b") String name) {}
