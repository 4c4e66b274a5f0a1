package io.vicfield.examples.tether;

import io.vicfield.examples.tether.store.GuestInfoStore;
import io.vicfield.examples.tether.store.JsonStore;
import io.vicfield.examples.tether.store.Store;
import io.vicfield.examples.tether.store.VmxStore;
import io.vicfield.guestinfo.GuestRpc;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Parses the command line by hand. Five options need no library, and picocli's annotations would need configuration for
 * a native image, which only picocli's annotation processor writes.
 */
final class Arguments {
    static final String USAGE = """
            usage: tether [STORE] [--dry] [--root DIR] [--attach SOCKET] [--restart-pause MILLIS]

              STORE                   where the configuration is and goes:
                                      --guestinfo (usual), --vmx FILE or --json FILE
              --dry                   leave host name, networks and mounts alone, and say what would be done
              --root DIR              take DIR for / where host name, networks and mounts are set up
              --attach SOCKET         let clients attach through this Unix socket
              --restart-pause MILLIS  wait before a session is restarted, usually 3000

            SIGHUP loads the configuration again; SIGTERM, SIGINT, SIGUSR2 and SIGPWR stop.""";

    private static final List<String> FLAGS = List.of("--guestinfo", "--dry", "--help");
    private static final List<String> OPTIONS = List.of("--vmx", "--json", "--root", "--attach", "--restart-pause");

    private final Map<String, String> given = new TreeMap<>();

    /** @throws IllegalArgumentException if an argument is wrong */
    Arguments(String... args) {
        Deque<String> rest = new ArrayDeque<>(List.of(args));
        while (!rest.isEmpty()) {
            String name = rest.pop();
            if (!FLAGS.contains(name) && !OPTIONS.contains(name)) {
                throw new IllegalArgumentException("unknown argument " + shown(name));
            }
            if (OPTIONS.contains(name) && rest.isEmpty()) {
                throw new IllegalArgumentException(name + " needs a value");
            }
            given.put(name, FLAGS.contains(name) ? "" : rest.pop());
        }
        long stores = given.keySet().stream()
                .filter(List.of("--guestinfo", "--vmx", "--json")::contains)
                .count();
        if (stores > 1) {
            throw new IllegalArgumentException("give one of --guestinfo, --vmx and --json");
        }
    }

    /** Returns an option's name. Omits its value, and any address of a server, because these may contain a password. */
    private static String shown(String argument) {
        if (argument.startsWith("-")) {
            return argument.replaceFirst("=.*", "=…");
        }
        return argument.contains("@") ? "with an @, not shown as it may hold a password" : argument;
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    Path path(String name) {
        return Path.of(given.getOrDefault(name, "/"));
    }

    Store store() {
        if (has("--vmx")) {
            return new VmxStore(path("--vmx"));
        }
        return has("--json") ? new JsonStore(path("--json")) : new GuestInfoStore(GuestRpc.detect());
    }

    Timing timing() {
        String pause = given.getOrDefault("--restart-pause", "3000");
        if (!pause.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("--restart-pause takes milliseconds, not " + pause);
        }
        return new Timing(Duration.ofMillis(Long.parseLong(pause)), Timing.USUAL.stopPatience());
    }
}
