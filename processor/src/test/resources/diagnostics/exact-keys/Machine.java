package sample;

import static io.vicfield.Scope.*;
import static io.vicfield.TextEncoding.*;

import io.vicfield.FormerKey;
import io.vicfield.VicField;
import io.vicfield.VicNamespace;
import java.util.Map;
import java.util.Optional;

@VicNamespace("acme.")
record Machine(
        @VicField(exactKey = "guestinfo.a", key = "a") String both,
        //                   ^ [VIC073] Component `both` has the exact key `guestinfo.a`, but also `key`. Keep one of the two.
        @VicField(exactKey = " guestinfo.blank") String blank,
        //                   ^ [VIC073] Component `blank` has the exact key ` guestinfo.blank`, which starts or ends with white space. Remove the white space.
        @VicField(exactKey = "guestinfo.") String header,
        //                   ^ [VIC073] Component `header` has the exact key `guestinfo.`, which ends after the header. Add the rest of the key.
        @VicField(exactKey = "Guestinfo.b") String upperCase,
        //                   ^ [VIC073] Component `upperCase` has the exact key `Guestinfo.b`, which a guest sees, although it looks hidden. Write `guestinfo.` in lower case.
        @VicField(exactKey = "guestinfo.vice..sessions") String ownForm,
        //                   ^ [VIC073] Component `ownForm` has the exact key `guestinfo.vice..sessions`, which has the form of vicfield's own keys. Use `key`, a scope, and `@VicNamespace` on the record.
        @VicField(exactKey = "guestinfo.bar|x") String bar,
        //                   ^ [VIC010] Component `bar` has the key `guestinfo.bar|x`, which contains the reserved character `|`. Use a key without `|`, `@` and `~`: vicfield marks entries, suffixes and elements with them.
        @VicField(exactKey = "guestinfo.two words") String twoWords,
        //                   ^ [VIC062] Component `twoWords` has the key `guestinfo.two words`, which contains a space: .vmx files and guests cannot store it. Choose another key, or add `@SuppressWarnings("vicfield")` to the component if its key is never stored there.
        @VicField(exactKey = "guestinfo.c", scope = SECRET) String secret,
        //                                          ^ [VIC074] Component `secret` has the exact key `guestinfo.c` and the scope SECRET, but the key is READ_WRITE. Remove `scope`: an exact key shows its scope.
        @VicField(exactKey = "disk.EnableUUID", scope = {READ_WRITE, NON_PERSISTENT}) boolean hidden,
        //                                              ^ [VIC074] Component `hidden` has the exact key `disk.EnableUUID` and the scope READ_WRITE, but the key is HIDDEN. Remove `scope`: an exact key shows its scope.
        //                                              ^ [VIC074] Component `hidden` has the exact key `disk.EnableUUID` and the scope NON_PERSISTENT, but the key is HIDDEN. Remove `scope`: an exact key shows its scope.
        @VicField(exactKey = "guestinfo.d", encoding = BASE64) int number,
        //                                             ^ [VIC077] Component `number` has an `encoding`, but its value is neither a string nor bytes. Remove `encoding`, or set a `converter` to `String`.
        @VicField(exactKey = "guestinfo.e", encoding = BASE64) Optional<String> text,
        @VicField(exactKey = "guestinfo.e.Encoding") String companion,
        //                   ^ [VIC009] Components `text` and `companion` have the same key `guestinfo.e.Encoding` except for upper and lower case. Give one of them another key.
        @VicField(exactKey = "guestinfo.acme") String first,
        @VicField(exactKey = "guestinfo.Acme") String second,
        //                   ^ [VIC009] Components `first` and `second` have the same key `guestinfo.Acme` except for upper and lower case. Give one of them another key.
        @VicField(exactKey = "memsize") int memory,
        @VicField(exactKey = "guestinfo.f", scope = VOLATILE) long uptime,
        @VicField(exactKey = "guestinfo.g", formerKeys = @FormerKey(key = "guestinfo.old")) String former,
        @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "guestinfo.h")) String writable,
        //                                                                                ^ [VIC069] Component `writable` has the former key `guestinfo.h`, which the guest can write, although it cannot write the current key: a program outside the VM would decode what the guest writes there. Remove the former key, or migrate the stored values. If the guest may set the value, add `guestWritable = true` to the former key.
        @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "guestinfo.i/j")) String readOnly,
        @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "guestinfo.k/l")) Map<String, String> map,
        //                                                                                               ^ [VIC075] Component `map` has the exact key `guestinfo.k/l`, but its value needs more than one key. Use a type that is stored as one string, or a `converter` to such a type.
        @VicField(scope = READ_ONLY) Optional<Cloudy> cloudy,
        //                                            ^ [VIC076] Component `cloudy` holds component `Cloudy.userdata`, which has the exact key `guestinfo.m/n`, but only a root record may have exact keys. Encode the record with its own codec. Several records can be stored in one VM.
        @VicField(scope = READ_ONLY) Map<String, Cloud> clouds) {
        //                                              ^ [VIC076] Component `clouds` holds component `Cloud.userdata`, which has the exact key `guestinfo.userdata`, but only a root record may have exact keys. Encode the record with its own codec. Several records can be stored in one VM.
    record Cloud(@VicField(exactKey = "guestinfo.userdata") String userdata) {}

    record Cloudy(@VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "guestinfo.m/n")) String userdata) {}
}
