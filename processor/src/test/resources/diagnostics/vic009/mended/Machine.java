package sample;

import io.vicfield.VicField;

record Machine(@VicField String name, @VicField(key = "label") String label) {}
