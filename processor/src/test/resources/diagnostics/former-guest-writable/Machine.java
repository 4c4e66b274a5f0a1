package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.SECRET;

import io.vicfield.FormerKey;
import io.vicfield.VicField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record Machine(
        @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "cmds", scope = READ_WRITE)) List<String> commands,
        //                                                                         ^ [VIC069] Component `commands` has the former key `cmds`, which the guest can write, although it cannot write the current key: a program outside the VM would decode what the guest writes there. Remove the former key, or migrate the stored values. If the guest may set the value, add `guestWritable = true` to the former key.
        @VicField(scope = HIDDEN, formerKeys = @FormerKey(scope = {READ_WRITE, NON_PERSISTENT})) int hidden,
        //                                                        ^ [VIC069] Component `hidden` has the former key `hidden`, which the guest can write, although it cannot write the current key: a program outside the VM would decode what the guest writes there. Remove the former key, or migrate the stored values. If the guest may set the value, add `guestWritable = true` to the former key.
        @VicField(scope = SECRET, formerKeys = @FormerKey(scope = {READ_WRITE, SECRET})) String secret,
        //                                                        ^ [VIC069] Component `secret` has the former key `secret`, which the guest can write, although it cannot write the current key: a program outside the VM would decode what the guest writes there. Remove the former key, or migrate the stored values. If the guest may set the value, add `guestWritable = true` to the former key.
        @VicField(formerKeys = @FormerKey(key = "i", scope = READ_WRITE)) String inherited,
        //                                                   ^ [VIC069] Component `inherited` has the former key `i`, which the guest can write, although it cannot write the current key: a program outside the VM would decode what the guest writes there. Remove the former key, or migrate the stored values. If the guest may set the value, add `guestWritable = true` to the former key.
        @VicField(scope = READ_ONLY, formerKeys = {@FormerKey(key = "a"), @FormerKey(key = "b", scope = READ_WRITE)}) Map<String, Scoped> map,
        //                                                                                              ^ [VIC069] Component `map` has the former key `b`, which the guest can write, although it cannot write the current key: a program outside the VM would decode what the guest writes there. Remove the former key, or migrate the stored values. If the guest may set the value, add `guestWritable = true` to the former key.
        @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "p", scope = READ_WRITE)) Optional<Part> part,
        //                                                                      ^ [VIC069] Component `part` has the former key `p`, which the guest can write, although it cannot write the current key: a program outside the VM would decode what the guest writes there. Remove the former key, or migrate the stored values. If the guest may set the value, add `guestWritable = true` to the former key.
        @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "s", scope = READ_WRITE)) Scoped scoped,
        @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "t", scope = READ_WRITE, guestWritable = true)) String trusted,
        @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "h", scope = HIDDEN)) String formerlyHidden,
        @VicField(scope = READ_WRITE, formerKeys = @FormerKey(key = "w")) String written,
        @VicField(scope = READ_ONLY, skipDecode = true, formerKeys = @FormerKey(key = "x", scope = READ_WRITE)) String unread) {
    record Part(@VicField String id) {}

    record Scoped(@VicField(scope = READ_ONLY) String id) {}
}
