package io.vicfield.examples.model.groups;

import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import io.vicfield.net.IpAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An address of a guest, with a member of every shape, between components without a group. */
@SuppressWarnings("vicfield:missing") // a member of a group cannot be nullable
record Lease(
        @VicField(scope = READ_WRITE) String name,
        @VicField(scope = READ_WRITE, atomic = "lease") long serial,
        @VicField(scope = READ_WRITE) String notes,
        @VicField(scope = READ_WRITE, atomic = "lease") IpAddress ip,
        @VicField(scope = READ_WRITE, atomic = "lease") List<String> nameservers,
        @VicField(scope = READ_WRITE, atomic = "lease") Map<String, Route> routes,
        @VicField(scope = READ_WRITE, atomic = "lease") Route gateway) {
    /** A route, with the scope of the lease. */
    record Route(@VicField String to, @VicField int metric) {}

    static final String GENERATION = "guestinfo.vice..lease~";

    /** Returns the lease with this number, which each member contains. Lists and maps are sometimes empty. */
    static Lease of(long serial) {
        String text = Long.toString(serial);
        String[] servers = new String[(int) (serial % 3)];
        Arrays.fill(servers, text);
        Route route = new Route(text, (int) serial);
        byte[] ip = {10, (byte) (serial >> 16), (byte) (serial >> 8), (byte) serial};
        return new Lease(
                "",
                serial,
                "",
                IpAddress.ofBytes(ip),
                List.of(servers),
                serial % 2 == 0 ? Map.of() : Map.of("a" + serial % 4, route),
                route);
    }

    /** Returns whether one writer wrote all members. */
    boolean isWhole() {
        return equals(of(serial));
    }
}
