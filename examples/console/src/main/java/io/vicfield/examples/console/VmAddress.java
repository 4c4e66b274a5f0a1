package io.vicfield.examples.console;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a VM, a resource pool or a folder is, {@code vc://host[:port]/inventory/path}.
 *
 * @param host with its port, if one is given
 * @param path in the inventory, in its own spelling: a slash in a name is {@code %2f} there too
 */
public record VmAddress(String host, String path) {
    private static final String SCHEME = "vc://";

    /** For messages. */
    static final String SYNTAX =
            "an address is vc://HOST[:PORT]/INVENTORY/PATH; the user is given with --user, the password never here";

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i:vc)://(?<host>(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?)(?<path>/.*[^/])");

    /** Whether an argument is meant to be one, and no file: addresses of other kinds are none, and are told so. */
    public static boolean isMeant(String argument) {
        return argument.regionMatches(true, 0, "vc:", 0, "vc:".length()) || argument.contains("://");
    }

    /** Whether an argument is one. */
    static boolean is(String argument) {
        return ADDRESS.matcher(argument).matches();
    }

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if it is none; without the address, which may hold a password
     */
    public static VmAddress parse(String argument) {
        Matcher address = ADDRESS.matcher(argument);
        if (!address.matches()) {
            throw new IllegalArgumentException(SYNTAX);
        }
        return new VmAddress(address.group("host"), address.group("path"));
    }

    /** Of the server's API. */
    public URI server() {
        return URI.create("https://" + host + "/sdk");
    }

    @Override
    public String toString() {
        return SCHEME + host + path;
    }
}
