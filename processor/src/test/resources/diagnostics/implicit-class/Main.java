import io.vicfield.Scope;
import io.vicfield.VicField;

record Machine(@VicField(scope = Scope.READ_ONLY) Disk disk) {}
//^ [VIC066] Record `Machine` is in a file without a class, so the generated codec in its own file cannot name the record. Move the record to its own file, or put the contents of this file into a class.

record Disk(@VicField(scope = Scope.READ_ONLY) String path) {}
//^ [VIC066] Record `Disk` is in a file without a class, so the generated codec in its own file cannot name the record. Move the record to its own file, or put the contents of this file into a class.

class Outer {
    record Inner(@VicField(scope = Scope.READ_ONLY) String name) {}
  //^ [VIC066] Record `Inner` is in a file without a class, so the generated codec in its own file cannot name the record. Move the record to its own file, or put the contents of this file into a class.
}

void main() {}
