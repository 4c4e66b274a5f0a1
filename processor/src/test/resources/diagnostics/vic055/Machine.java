package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;

record Machine(@VicField(scope = READ_ONLY, key = "label") String name) {}
        //                                        ^ [VIC055] Component `name` has the key `label` (read-only), but `name` (read-only) in its lock: values that VMs store under the old key would be lost. Also read the old key: `formerKeys = @FormerKey(key = "name")`. If nobody needs the old key, update the lock with `-Avicfield.lock.update=true`.
