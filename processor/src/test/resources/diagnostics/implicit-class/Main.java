import io.vicfield.Scope;
import io.vicfield.VicField;

record Machine(@VicField(scope = Scope.READ_ONLY) Disk disk) {}
//^ [VIC066] record Machine is in a file without a class, whose records no other file can name. Move the record to a file of its own, or put the contents of this file into a class.

record Disk(@VicField(scope = Scope.READ_ONLY) String path) {}
//^ [VIC066] record Disk is in a file without a class, whose records no other file can name. Move the record to a file of its own, or put the contents of this file into a class.

class Outer {
    record Inner(@VicField(scope = Scope.READ_ONLY) String name) {}
  //^ [VIC066] record Inner is in a file without a class, whose records no other file can name. Move the record to a file of its own, or put the contents of this file into a class.
}

void main() {}
