package io.vicfield.examples.tether;

import io.vicfield.examples.tether.attach.AttachServer;
import io.vicfield.examples.tether.attach.SocketDoor;
import io.vicfield.examples.tether.extension.Extension;
import io.vicfield.examples.tether.extension.SessionClient;
import io.vicfield.examples.tether.signal.Signals;
import io.vicfield.examples.tether.system.Commands;
import io.vicfield.examples.tether.system.DryOperations;
import io.vicfield.examples.tether.system.LinuxOperations;
import io.vicfield.examples.tether.system.Operations;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/**
 * The program. It exits with 0 if it was stopped or its work is done, with 1 if it could not continue, and with 2 for
 * wrong arguments.
 */
public final class Main {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Main() {}

    /** Runs until it is stopped; see {@code --help}. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String... args) {
        try {
            Arguments arguments = new Arguments(args);
            if (arguments.has("--help")) {
                System.out.println(Arguments.USAGE);
                return 0;
            }
            return run(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println("tether: " + e.getMessage() + "\n" + Arguments.USAGE);
            return MISUSED;
        }
    }

    private static int run(Arguments arguments) {
        Log log = Log.toStderr();
        try {
            Tether tether = new Tether(
                    arguments.store(),
                    operations(arguments, log),
                    Clock.systemUTC(),
                    extensions(arguments),
                    arguments.timing(),
                    log);
            followSignals(tether);
            tether.run();
            return 0;
        } catch (IOException | RuntimeException e) {
            log.warn(String.valueOf(e.getMessage()));
            return FAILED;
        }
    }

    private static Operations operations(Arguments arguments, Log log) {
        SessionClient terminal = new Terminal(System.out, System.err);
        return arguments.has("--dry")
                ? new DryOperations(terminal, line -> log.info("dry: " + line))
                : new LinuxOperations(Commands.ofThisMachine(), arguments.path("--root"), terminal);
    }

    private static List<Extension> extensions(Arguments arguments) throws IOException {
        return arguments.has("--attach")
                ? List.of(new AttachServer(new SocketDoor(arguments.path("--attach"))))
                : List.of();
    }

    /** Stops the tether on signals. VIC also stops on USR1, which the JVM reserves for itself. */
    private static void followSignals(Tether tether) {
        Signals.on("HUP", tether::reload);
        List.of("TERM", "INT", "USR2", "PWR").forEach(name -> Signals.on(name, tether::stop));
    }
}
