package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;

record Machine(@VicField(scope = READ_ONLY) String name) {}
//^ [VIC054] Record `Machine` no longer reads the key `size`, but component `size` of its lock does: values that VMs store under it would be lost. Undo the change, or add `@FormerKey(key = "size", scope = READ_ONLY)` to the `formerKeys` of the component that replaces it. If nobody needs the key, update the lock with `-Avicfield.lock.update=true`.
