package sample;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;

record Machine(@VicField String name, @VicIgnore int attempts) {}
