package sample;

import io.vicfield.VicField;

record Box(@VicField String name) {}
