package io.vicfield.examples.testbed.guest;

import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.util.List;

/** The guest's address, which the host reads as a whole. */
record Lease(
        @VicField(scope = READ_WRITE, atomic = "lease") String ip,
        @VicField(scope = READ_WRITE, atomic = "lease") String gateway,
        @VicField(scope = READ_WRITE, atomic = "lease") List<String> nameservers) {
    static final String GENERATION = "guestinfo.vice..lease~";
}
