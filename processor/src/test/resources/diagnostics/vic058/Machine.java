package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;

record Machine(@VicField(scope = READ_ONLY) String name) {}
        //                                         ^ [VIC058] Component `name` no longer reads its former key `label` (read-only): VMs that still store the former key would lose the value. Keep `@FormerKey(key = "label", scope = READ_ONLY)`. When no VM has the former key, set `until`, update the lock with `-Avicfield.lock.update=true`, and remove the former key after that version.
