package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import io.vicfield.VicNamespace;

@VicNamespace("acme.")
record Machine(@VicField String name, @VicField(scope = READ_ONLY) int cpus) {}
        //                      ^ [VIC067] Component `name` has no scope, so its key `name` is hidden from the guest and lacks the namespace `acme.`. Add READ_ONLY or READ_WRITE. If the guest must not see the value, add HIDDEN, and a unique key such as `acme.name`. To keep this key, add `@SuppressWarnings("vicfield")`.
