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
        //                                                ^ [VIC061] the former key guestinfo.vice./name of component name is its present key. Name the key that earlier versions wrote for this component alone.

    record SameText(@VicField(scope = READ_ONLY, formerKeys = @FormerKey(scope = VOLATILE)) String name) {}
        //                                                    ^ [VIC061] the former key guestinfo.vice./name of component name is its present key. Name the key that earlier versions wrote for this component alone.

    record Case(@VicField(formerKeys = @FormerKey(key = "Name")) String name) {}
        //                             ^ [VIC061] the former key Name of component name is its present key but for its case. Name the key that earlier versions wrote for this component alone.

    record Twice(@VicField(formerKeys = {@FormerKey(key = "old"), @FormerKey(key = "old")}) String name) {}
        //                              ^ [VIC061] the former key old of component name is a former key of it already. Name the key that earlier versions wrote for this component alone.

    record Present(@VicField(formerKeys = @FormerKey(key = "size")) String name, @VicField int size) {}
        //                                ^ [VIC061] the former key size of component name is the key of component size. Name the key that earlier versions wrote for this component alone.

    record Both(
            @VicField(formerKeys = @FormerKey(key = "old")) String name,
            @VicField(formerKeys = @FormerKey(key = "old")) int size) {}
        //                         ^ [VIC061] the former key old of component size is a former key of component name. Name the key that earlier versions wrote for this component alone.

    record Rendered(
            @VicField(formerKeys = @FormerKey(scope = READ_ONLY)) String name,
        //                         ^ [VIC061] the former key guestinfo.vice./name of component name is the key of component size. Name the key that earlier versions wrote for this component alone.
            @VicField(key = "name", scope = READ_ONLY) int size) {}
        //                  ^ [VIC009] components name and size share the key guestinfo.vice./parent/name below a parent guestinfo.vice./parent. Give one of them another key.

    record Inner(@VicField(scope = READ_ONLY) String id) {}

    record Nested(
            @VicField(formerKeys = @FormerKey(key = "old")) Optional<Inner> inner,
        //                         ^ [VIC061] the former key guestinfo.vice./old/id of component inner is the key of component id. Name the key that earlier versions wrote for this component alone.
            @VicField(scope = READ_ONLY, key = "old/id") String id) {}

    record Unreadable(
            @VicField(formerKeys = @FormerKey(key = "a|b")) String bar,
        //                                          ^ [VIC010] the key "a|b" of component bar holds |, which has a meaning of its own in keys. Leave | (entries), @ (suffixes) and ~ (elements) out of keys.
            @VicField(formerKeys = @FormerKey(key = " ")) String blank,
        //                                          ^ [VIC011] the key of component blank is blank. Name the key, or leave it out: it is the component's name then.
            @VicField(formerKeys = @FormerKey(key = "guestinfo.x")) String guest,
        //                                          ^ [VIC012] the key "guestinfo.x" of component guest starts with guestinfo., which only headers do. Choose READ_ONLY or READ_WRITE and leave the header out of the key.
            @VicField(formerKeys = @FormerKey(scope = {HIDDEN, NON_PERSISTENT})) String nowhere,
        //                                            ^ [VIC007] component nowhere is HIDDEN and NON_PERSISTENT, for which the wire has no key. Only keys that the guest sees can be non-persistent: drop one of the two.
            @VicField(formerKeys = @FormerKey(key = "x", scope = {HIDDEN, READ_WRITE})) String both) {}
        //                                                       ^ [VIC008] component both is HIDDEN and READ_WRITE: a key is either kept from the guest or shown to it. Drop one of the two.

    record Fine(
            @VicField(
                    scope = READ_ONLY,
                    formerKeys = {@FormerKey(scope = READ_WRITE), @FormerKey(key = "z", until = "2.0")})
            String name,
            @VicField(formerKeys = @FormerKey(scope = READ_ONLY)) Inner inner) {}
}
