package sample;

import io.vicfield.FormerKey;
import io.vicfield.VicField;

record Machine(@VicField(formerKeys = @FormerKey(key = "label")) String name, @VicField int size) {}
