package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import io.vicfield.VicNamespace;

class Machines {
    @VicNamespace("myapp.")
    record Machine(@VicField(scope = READ_ONLY) String name) {}
}
