package sample;

import static io.vicfield.Scope.*;

import io.vicfield.VicField;
import io.vicfield.VicNamespace;

@VicNamespace("myapp.")
record Machine(
//^ [VIC057] record Machine has the namespace myapp., but vice. in its lock: VMs would lose every key. Keep the namespace. If the record is no root, or no VM has its keys, write the lock anew with -Avicfield.lock.update=true.
        @VicField(scope = READ_ONLY) String name) {}
