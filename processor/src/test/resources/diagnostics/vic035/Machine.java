package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;

record Machine(@VicField(scope = {READ_ONLY, NON_PERSISTENT}) Common common) {
        //                       ^ [VIC035] Component `common` is NON_PERSISTENT, so its HIDDEN component `Common.notes` has no key and decodes as zero. Remove one of the two scopes, or add `@SuppressWarnings("vicfield")` to the component.
    record Common(@VicField(scope = READ_ONLY) String name, @VicField(scope = HIDDEN) String notes) {}
}
