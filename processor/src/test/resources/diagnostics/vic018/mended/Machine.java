package sample;

import io.vicfield.VicField;

record Machine(@VicField(defaultValue = "a") String name) {}
