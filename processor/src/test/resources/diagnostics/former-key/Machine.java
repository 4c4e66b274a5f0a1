package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.VOLATILE;

import io.vicfield.FormerKey;
import io.vicfield.VicField;
import java.util.Optional;

class Machine {
    record Same(@VicField(scope = READ_ONLY, formerKeys = @FormerKey) String name) {}
        //                                                ^ [VIC061] Component `name` has the former key `guestinfo.vice./name`, which is also its current key. Use a key that earlier versions wrote for this component only.

    record SameText(@VicField(scope = READ_ONLY, formerKeys = @FormerKey(scope = VOLATILE)) String name) {}
        //                                                    ^ [VIC061] Component `name` has the former key `guestinfo.vice./name`, which is also its current key. Use a key that earlier versions wrote for this component only.

    record Case(@VicField(formerKeys = @FormerKey(key = "Name")) String name) {}
        //                             ^ [VIC061] Component `name` has the former key `Name`, which is also its current key except for upper and lower case. Use a key that earlier versions wrote for this component only.

    record Twice(@VicField(formerKeys = {@FormerKey(key = "old"), @FormerKey(key = "old")}) String name) {}
        //                              ^ [VIC061] Component `name` has the former key `old`, which is already one of its former keys. Use a key that earlier versions wrote for this component only.

    record Present(@VicField(formerKeys = @FormerKey(key = "size")) String name, @VicField int size) {}
        //                                ^ [VIC061] Component `name` has the former key `size`, which is also the key of component `size`. Use a key that earlier versions wrote for this component only.

    record Both(
            @VicField(formerKeys = @FormerKey(key = "old")) String name,
            @VicField(formerKeys = @FormerKey(key = "old")) int size) {}
        //                         ^ [VIC061] Component `size` has the former key `old`, which is also a former key of component `name`. Use a key that earlier versions wrote for this component only.

    record Rendered(
            @VicField(formerKeys = @FormerKey(scope = READ_ONLY)) String name,
        //                         ^ [VIC061] Component `name` has the former key `guestinfo.vice./name`, which is also the key of component `size`. Use a key that earlier versions wrote for this component only.
            @VicField(key = "name", scope = READ_ONLY) int size) {}
        //                  ^ [VIC009] Components `name` and `size` have the same key `guestinfo.vice./parent/name` below the parent key `guestinfo.vice./parent`. Give one of them another key.

    record Inner(@VicField(scope = READ_ONLY) String id) {}

    record Nested(
            @VicField(formerKeys = @FormerKey(key = "old")) Optional<Inner> inner,
        //                         ^ [VIC061] Component `inner` has the former key `guestinfo.vice./old/id`, which is also the key of component `id`. Use a key that earlier versions wrote for this component only.
            @VicField(scope = READ_ONLY, key = "old/id") String id) {}

    record Unreadable(
            @VicField(formerKeys = @FormerKey(key = "a|b")) String bar,
        //                                          ^ [VIC010] Component `bar` has the key `a|b`, which contains the reserved character `|`. Use a key without `|`, `@` and `~`: vicfield marks entries, suffixes and elements with them.
            @VicField(formerKeys = @FormerKey(key = " ")) String blank,
        //                                          ^ [VIC011] Component `blank` has a blank key. Write a key, or remove `key` to use the component's name.
            @VicField(formerKeys = @FormerKey(key = "guestinfo.x")) String guest,
        //                                                                 ^ [VIC069] Component `guest` has the former key `guestinfo.x`, which the guest can write, although it cannot write the current key: a program outside the VM would decode what the guest writes there. Remove the former key, or migrate the stored values. If the guest may set the value, add `guestWritable = true` to the former key.
            @VicField(formerKeys = @FormerKey(scope = {HIDDEN, NON_PERSISTENT})) String nowhere,
        //                                            ^ [VIC007] Component `nowhere` is HIDDEN and NON_PERSISTENT, but only a key that the guest sees can be non-persistent. Remove one of the two scopes.
            @VicField(formerKeys = @FormerKey(key = "x", scope = {HIDDEN, READ_WRITE})) String both) {}
        //                                                       ^ [VIC008] Component `both` is HIDDEN and READ_WRITE, but a key is either hidden from the guest or visible to it. Remove one of the two scopes.
        //                                                       ^ [VIC069] Component `both` has the former key `x`, which the guest can write, although it cannot write the current key: a program outside the VM would decode what the guest writes there. Remove the former key, or migrate the stored values. If the guest may set the value, add `guestWritable = true` to the former key.

    record Fine(
            @VicField(
                    scope = READ_ONLY,
                    formerKeys = {@FormerKey(scope = READ_WRITE, guestWritable = true), @FormerKey(key = "z", until = "2.0")})
            String name,
            @VicField(formerKeys = @FormerKey(scope = READ_ONLY)) Inner inner) {}
}
