package sample;

import static io.vicfield.Scope.*;

import io.vicfield.VicField;

record Machine(
//^ [VIC053] the file src/test/resources/diagnostics/lock-file/lock/sample.Machine.keys of record Machine has a line 3 that no manifest has. A lock is restored from version control, or written anew with -Avicfield.lock.update=true.
        @VicField(scope = READ_ONLY) String name) {}
