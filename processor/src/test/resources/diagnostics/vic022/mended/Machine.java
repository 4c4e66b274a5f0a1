package sample;

import io.vicfield.VicField;
import library.Part;

record Machine(@VicField Part part) {}
