package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import io.vicfield.VicNamespace;

@VicNamespace("myapp.")
class Machines {
//^ [VIC030] `@VicNamespace` is on `Machines`, which is not a record with `@VicField` components. Move the annotation to the root record of the configuration.
    record Machine(@VicField(scope = READ_ONLY) String name) {}
}
