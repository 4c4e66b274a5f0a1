package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import io.vicfield.VicNamespace;

@VicNamespace("myapp.")
record Machine(@VicField(scope = READ_ONLY) String name) {}
//^ [VIC057] Record `Machine` has the namespace `myapp.`, but `vice.` in its lock: all values that VMs store would be lost. Keep the namespace. If the record is not a root, or no VM has its keys, update the lock with `-Avicfield.lock.update=true`.
