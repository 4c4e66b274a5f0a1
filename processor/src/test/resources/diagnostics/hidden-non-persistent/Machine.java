package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.NON_PERSISTENT;

import io.vicfield.VicField;

record Machine(@VicField(key = "n", scope = {HIDDEN, NON_PERSISTENT}) String notes) {}
        //                                  ^ [VIC007] component notes is HIDDEN and NON_PERSISTENT, for which the wire has no key. Only keys that the guest sees can be non-persistent: drop one of the two.
