package sample;

import static io.vicfield.Scope.*;

import io.vicfield.VicField;

record Machine(
        @VicField(scope = READ_ONLY) Part part) {

    record Part(@VicField String name) {}
  //^ [VIC052] record Part has no lock: there is no src/test/resources/diagnostics/not-locked/lock/sample.Machine$Part.keys. Compile once with -Avicfield.lock.update=true, and commit that file.
}
