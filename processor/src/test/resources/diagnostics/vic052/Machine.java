package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;

record Machine(@VicField(scope = READ_ONLY) Part part) {
    record Part(@VicField(scope = READ_ONLY) String name) {}
  //^ [VIC052] Record `Part` has no lock: the file `src/test/resources/diagnostics/vic052/lock/sample.Machine$Part.keys` does not exist. Compile once with `-Avicfield.lock.update=true`, and commit the file.
}
