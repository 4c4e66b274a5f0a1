package sample;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.FormerKey;
import io.vicfield.VicField;

record Machine(
        @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "cmd", scope = READ_WRITE)) String command) {}
        //                                                                        ^ [VIC069] Component `command` has the former key `cmd`, which the guest can write, although it cannot write the current key: a program outside the VM would decode what the guest writes there. Remove the former key, or migrate the stored values. If the guest may set the value, add `guestWritable = true` to the former key.
