package io.vicfield.examples.tether.system;

import io.vicfield.examples.model.IpNet;
import io.vicfield.net.IpAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lease of a DHCP server.
 *
 * @param address the address with its mask
 * @param gateway the first router, with the same mask; unset without a router
 * @param nameservers the name servers in the server's order
 * @param time the lease's duration; empty if the server does not send one
 */
record Lease(IpNet address, IpNet gateway, List<IpAddress> nameservers, Optional<Duration> time) {
    /** The script for {@code udhcpc}, which prints one line for each variable that is used here. */
    static final String SCRIPT = """
            #!/bin/sh
            # Tells what the server gave, and changes nothing.
            case $1 in
            bound | renew) printf 'lease %s=%s\\n' \
            ip "$ip" subnet "$subnet" router "$router" dns "$dns" lease "$lease" ;;
            esac
            """;

    private static final String LINE = "lease ";

    /** @throws OperationException if the address or the mask is missing */
    static Lease parse(String output) {
        Map<String, String> variables = new HashMap<>();
        output.lines().filter(line -> line.startsWith(LINE)).forEach(line -> {
            String[] parts = line.substring(LINE.length()).split("=", 2);
            variables.put(parts[0], parts[1].strip());
        });
        try {
            return of(variables);
        } catch (IllegalArgumentException e) {
            throw new OperationException("no lease: " + variables);
        }
    }

    private static Lease of(Map<String, String> variables) {
        byte[] mask = address(variables, "subnet").toInetAddress().getAddress();
        List<IpAddress> routers = addresses(variables, "router");
        return new Lease(
                new IpNet(address(variables, "ip"), mask),
                routers.isEmpty() ? IpNet.EMPTY : new IpNet(routers.get(0), mask),
                addresses(variables, "dns"),
                Optional.of(variables.getOrDefault("lease", ""))
                        .filter(seconds -> !seconds.isEmpty() && !seconds.equals("0"))
                        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds))));
    }

    private static IpAddress address(Map<String, String> variables, String name) {
        return ip(variables.getOrDefault(name, ""));
    }

    /** Parses an address to 4 bytes, as the protocol and VIC represent it. */
    private static IpAddress ip(String text) {
        return IpAddress.of(IpAddress.parse(text).toInetAddress());
    }

    private static List<IpAddress> addresses(Map<String, String> variables, String name) {
        return Stream.of(variables.getOrDefault(name, "").split(" "))
                .filter(text -> !text.isEmpty())
                .map(Lease::ip)
                .toList();
    }
}
