package io.vicfield.examples.tether.system;

import io.vicfield.examples.model.IpNet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A network interface that is managed with {@code ip}. */
final class Link {
    private static final Pattern ADDRESS = Pattern.compile("\\binet6? ([0-9a-f:.]+/\\d+)[^\\n]* scope global");

    private final Commands commands;
    private final String name;

    Link(Commands commands, String name) {
        this.commands = commands;
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Renames the interface if it has the kernel's name; otherwise adds an alias. Then the interface is up. */
    Link named(String wanted) {
        Link named = this;
        if (!wanted.isEmpty() && !wanted.equals(name)) {
            named = name.startsWith("eth") ? renamed(wanted) : aliased(wanted);
        }
        commands.run("ip", "link", "set", "dev", named.name, "up");
        return named;
    }

    private Link renamed(String wanted) {
        commands.run("ip", "link", "set", "dev", name, "down");
        commands.run("ip", "link", "set", "dev", name, "name", wanted);
        return new Link(commands, wanted);
    }

    private Link aliased(String wanted) {
        commands.run("ip", "link", "set", "dev", name, "alias", wanted);
        return this;
    }

    /** Replaces the old address, if one exists; both may be the same. */
    void setAddress(Optional<String> old, String address) {
        old.filter(o -> !o.equals(address)).ifPresent(this::removeAddress);
        commands.run("ip", "address", "replace", address, "dev", name);
    }

    private void removeAddress(String old) {
        try {
            commands.run("ip", "address", "del", old, "dev", name);
        } catch (OperationException e) {
            // The address is from an earlier run of the machine, and no longer exists.
        }
    }

    void setRoute(String destination, String gateway) {
        commands.run("ip", "route", "replace", destination, "via", gateway, "dev", name);
    }

    /** Returns the address that another program has set, for example a DHCP client. */
    Optional<IpNet> address() {
        Matcher found = ADDRESS.matcher(commands.run("ip", "-o", "address", "show", "dev", name));
        return found.find() ? Optional.of(Cidr.parse(found.group(1))) : Optional.empty();
    }
}
