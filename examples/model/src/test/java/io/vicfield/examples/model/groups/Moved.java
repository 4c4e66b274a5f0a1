package io.vicfield.examples.model.groups;

import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.FormerKey;
import io.vicfield.VicField;
import java.util.List;

/** A group whose members had other keys, in a record that had another key too. */
record Moved(
        @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "endpoint"))
        Address address) {
    record Address(
            @VicField(
                    scope = {READ_WRITE, NON_PERSISTENT},
                    atomic = "lease",
                    formerKeys = @FormerKey(key = "addr", scope = READ_WRITE))
            String ip,

            @VicField(
                    scope = {READ_WRITE, NON_PERSISTENT},
                    atomic = "lease",
                    formerKeys = @FormerKey(key = "servers", scope = READ_WRITE))
            List<String> dns) {}

    static final String HERE = "guestinfo.vice..address.";
    static final String BEFORE = "guestinfo.vice..endpoint.";
    static final String GENERATION = HERE + "lease~@non-persistent";

    static Moved of(String ip, String... dns) {
        return new Moved(new Address(ip, List.of(dns)));
    }
}
