package sample;

import static io.vicfield.Scope.*;

import io.vicfield.VicField;

record Machine(
//^ [VIC059] Record `Machine` differs from its lock, but no key would be lost. To lock the changes too, update the lock with `-Avicfield.lock.update=true`.
        @VicField(scope = READ_ONLY, doc = "What it is called.") String name,
        @VicField(scope = READ_ONLY) long size) {}
