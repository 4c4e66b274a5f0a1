package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import io.vicfield.VicNamespace;

@VicNamespace("myapp.")
class Machines {
//^ [VIC030] `@VicNamespace` is on `Machines`, which gets no codec: it is not a record. Move it to the root record of the configuration. Each component of that record needs `@VicField` or `@VicIgnore`.
    record Machine(@VicField(scope = READ_ONLY) String name) {}
}
