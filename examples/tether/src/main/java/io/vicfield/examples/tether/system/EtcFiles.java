package io.vicfield.examples.tether.system;

import io.vicfield.net.IpAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Manages {@code hostname}, {@code hosts} and {@code resolv.conf} in {@code /etc}. The image's own files stay
 * unchanged, because an image must not store a container's name. Instead, files in {@code /.tether/etc} are mounted
 * over them.
 */
final class EtcFiles {
    private static final String HOSTS = "hosts";

    private final Commands commands;
    private final Path image;
    private final Path own;
    private final Map<String, List<IpAddress>> nameservers = new LinkedHashMap<>();

    EtcFiles(Commands commands, Path root) {
        this.commands = commands;
        image = root.resolve("etc");
        own = root.resolve(".tether/etc");
    }

    void setHostname(String hostname) {
        replace("hostname", List.of(hostname));
    }

    void addHost(String address, String name) {
        addHost(hosts(), address, name);
    }

    /** Gives the host name this address and no other. */
    void setHost(String address, String name) {
        List<String> others =
                hosts().stream().filter(line -> !line.endsWith(" " + name)).toList();
        addHost(others, address, name);
    }

    private void addHost(List<String> others, String address, String name) {
        Set<String> lines = new LinkedHashSet<>(others);
        lines.add("127.0.0.1 localhost");
        lines.add("::1 localhost ip6-localhost ip6-loopback");
        lines.add(address + " " + name);
        replace(HOSTS, lines);
    }

    /** Replaces the entries of one network. Without any entries, the image's own entries stay. */
    void setNameservers(String network, List<IpAddress> servers) {
        nameservers.put(network, servers);
        Set<String> lines = new LinkedHashSet<>();
        nameservers.values().forEach(of -> of.forEach(server -> lines.add("nameserver " + server)));
        if (!lines.isEmpty()) {
            replace("resolv.conf", lines);
        }
    }

    /** The lines of the image's hosts file; empty without the file. */
    private List<String> hosts() {
        Path hosts = image.resolve(HOSTS);
        try {
            return Files.exists(hosts) ? Files.readAllLines(hosts) : List.of();
        } catch (IOException e) {
            throw new OperationException("cannot read " + hosts, e);
        }
    }

    private void replace(String name, Collection<String> lines) {
        Path file = own.resolve(name);
        try {
            Files.createDirectories(own);
            Files.write(file, lines);
            mount(file, image.resolve(name));
        } catch (IOException e) {
            throw new OperationException("cannot write " + file, e);
        }
    }

    /** Mounts a file once. The files are rewritten in place, so an earlier mount shows the new lines. */
    private void mount(Path file, Path over) throws IOException {
        if (Files.notExists(over)) {
            Files.createDirectories(image);
            Files.createFile(over);
        }
        if (!Files.isSameFile(file, over)) {
            commands.run("mount", "--bind", file.toString(), over.toString());
        }
    }
}
