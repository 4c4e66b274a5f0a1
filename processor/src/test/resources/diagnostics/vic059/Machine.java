package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;

record Machine(@VicField(scope = READ_ONLY) String name, @VicField(scope = READ_ONLY) long size) {}
//^ [VIC059] Record `Machine` differs from its lock, but no key would be lost. To lock the changes too, update the lock with `-Avicfield.lock.update=true`.
