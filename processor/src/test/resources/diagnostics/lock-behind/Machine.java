package sample;

import static io.vicfield.Scope.*;

import io.vicfield.VicField;

record Machine(
//^ [VIC059] record Machine has more than its lock, or says it otherwise, by which no key is lost. Write the lock anew with -Avicfield.lock.update=true, so that it guards that too.
        @VicField(scope = READ_ONLY, doc = "What it is called.") String name,
        @VicField(scope = READ_ONLY) long size) {}
