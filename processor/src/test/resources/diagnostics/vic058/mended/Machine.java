package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.FormerKey;
import io.vicfield.VicField;

record Machine(
        @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "label")) String name) {}
