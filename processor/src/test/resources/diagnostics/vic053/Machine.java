package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;

record Machine(@VicField(scope = READ_ONLY) String name) {}
//^ [VIC053] File `src/test/resources/diagnostics/vic053/lock/sample.Machine.keys` of record `Machine` has the invalid line 3. Restore the lock from version control, or write it again with `-Avicfield.lock.update=true`.
