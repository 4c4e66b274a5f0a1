package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.NON_PERSISTENT;

import io.vicfield.VicField;

record Machine(@VicField(scope = {HIDDEN, NON_PERSISTENT}) String notes) {}
        //                       ^ [VIC007] Component `notes` is HIDDEN and NON_PERSISTENT, but only a key that the guest sees can be non-persistent. Remove one of the two scopes.
