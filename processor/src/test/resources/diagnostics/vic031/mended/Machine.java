package sample;

import io.vicfield.VicField;

record Machine(@VicField(required = true) String name) {}
