package io.vicfield.examples.console;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a VM, a resource pool or a folder: {@code vc://host[:port]/inventory/path}.
 *
 * @param host the host name, with its port if the address has one
 * @param path the path in the inventory, spelled as there: a slash in a name is {@code %2f}
 */
public record VmAddress(String host, String path) {
    private static final String SCHEME = "vc://";

    /** The syntax of an address, for messages. */
    static final String SYNTAX =
            "an address is vc://HOST[:PORT]/INVENTORY/PATH; the user is given with --user, the password never here";

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i:vc)://(?<host>(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?)(?<path>/.*[^/])");

    /**
     * Returns whether an argument is meant as an address, not as a file. This includes addresses of unknown schemes,
     * which are reported later.
     */
    public static boolean isMeant(String argument) {
        return argument.regionMatches(true, 0, "vc:", 0, "vc:".length()) || argument.contains("://");
    }

    /** Returns whether an argument is an address. */
    static boolean is(String argument) {
        return ADDRESS.matcher(argument).matches();
    }

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if the argument is not an address; the message omits it, because it may contain
     *     a password
     */
    public static VmAddress parse(String argument) {
        Matcher address = ADDRESS.matcher(argument);
        if (!address.matches()) {
            throw new IllegalArgumentException(SYNTAX);
        }
        return new VmAddress(address.group("host"), address.group("path"));
    }

    /** Reads an address, in which the given host takes the place of a missing one: {@code vc:///inventory/path}. */
    static VmAddress parse(String argument, Optional<String> usual) {
        boolean missing = argument.regionMatches(true, 0, SCHEME + "/", 0, SCHEME.length() + 1);
        return parse(missing ? SCHEME + usual.orElse("") + argument.substring(SCHEME.length()) : argument);
    }

    /** Returns the address of the server's API. */
    public URI server() {
        return URI.create("https://" + host + "/sdk");
    }

    @Override
    public String toString() {
        return SCHEME + host + path;
    }
}
