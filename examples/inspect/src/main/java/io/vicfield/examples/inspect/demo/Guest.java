package io.vicfield.examples.inspect.demo;

import io.vicfield.examples.tether.Log;
import io.vicfield.examples.tether.Terminal;
import io.vicfield.examples.tether.Tether;
import io.vicfield.examples.tether.Timing;
import io.vicfield.examples.tether.store.GuestInfoStore;
import io.vicfield.examples.tether.system.DryOperations;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.guestinfo.GuestRpc;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Runs the guest's side: a tether on its own thread, which loads its configuration from guestinfo, runs the sessions
 * and publishes their status. It does not change the host name, networks and mounts of this machine.
 */
final class Guest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final List<String> notes = new CopyOnWriteArrayList<>();
    private final Published published;
    private final Tether tether;
    private final Runnable died;

    /** Creates a guest that calls {@code died} if the tether cannot continue. */
    Guest(GuestRpc rpc, Runnable died) {
        published = new Published(rpc);
        this.died = died;
        PrintStream terminal = stream(output);
        tether = new Tether(
                new GuestInfoStore(published),
                new DryOperations(new Terminal(terminal, terminal), notes::add),
                Clock.systemUTC(),
                List.of(),
                Timing.USUAL,
                new Log(stream(log), Clock.systemUTC()));
    }

    /** Starts the tether. */
    void start() {
        Thread thread = new Thread(this::run, "tether");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            tether.run();
        } catch (RuntimeException e) {
            stream(log).println(e.getMessage());
            died.run();
        }
    }

    /** Stops the tether, and waits until everything is published. Returns whether it has ended. */
    boolean stop() throws InterruptedException {
        tether.stop();
        return tether.awaitEnd(PATIENCE);
    }

    /** The output of its sessions. */
    String output() {
        return output.toString(StandardCharsets.UTF_8);
    }

    /** The tether's log. */
    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    /** The operations that the tether skipped on this machine. */
    List<String> notes() {
        return notes;
    }

    /** The keys that the tether has published. */
    List<OptionChange> published() {
        return published.changes();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
