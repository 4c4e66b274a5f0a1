package sample;

import static io.vicfield.Scope.*;

import io.vicfield.VicField;

record Machine(
//^ [VIC053] File `src/test/resources/diagnostics/lock-file-not-written/options/sample.Machine.keys` of record `Machine` cannot be written: java.nio.file.FileAlreadyExistsException: src/test/resources/diagnostics/lock-file-not-written/options. Restore the lock from version control, or write it again with `-Avicfield.lock.update=true`.
        @VicField(scope = READ_ONLY) String name) {}
