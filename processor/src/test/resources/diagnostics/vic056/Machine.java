package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;

record Machine(@VicField(scope = READ_ONLY) String size) {}
        //                                         ^ [VIC056] Component `size` has the stored type `string`, but `int64` in its lock: old and new programs could not decode each other's values. Keep the type, or give the new type another key. If both types decode the same values, update the lock with `-Avicfield.lock.update=true`.
