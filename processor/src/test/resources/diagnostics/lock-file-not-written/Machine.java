package sample;

import static io.vicfield.Scope.*;

import io.vicfield.VicField;

record Machine(
//^ [VIC053] the file src/test/resources/diagnostics/lock-file-not-written/options/sample.Machine.keys of record Machine cannot be written: java.nio.file.FileAlreadyExistsException: src/test/resources/diagnostics/lock-file-not-written/options. A lock is restored from version control, or written anew with -Avicfield.lock.update=true.
        @VicField(scope = READ_ONLY) String name) {}
