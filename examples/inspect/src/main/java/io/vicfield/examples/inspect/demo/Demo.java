package io.vicfield.examples.inspect.demo;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.portlayer.Committed;
import io.vicfield.examples.portlayer.Containers;
import io.vicfield.examples.portlayer.ExecConfiguration;
import io.vicfield.examples.portlayer.Handle;
import io.vicfield.examples.portlayer.LaunchException;
import io.vicfield.examples.portlayer.TargetState;
import io.vicfield.examples.portlayer.VmSize;
import io.vicfield.examples.portlayer.WaitException;
import java.io.PrintWriter;
import java.time.Duration;

/**
 * Runs the host's side: creates a container, waits for the values that its guest publishes, reads it back, and prints
 * each step.
 */
public final class Demo {
    private static final VmSize SIZE = new VmSize(1, 512);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Site site;
    private final Box box;
    private final Story story;

    /** Creates a demo of this container at this site. */
    public Demo(Site site, Box box, PrintWriter out) {
        this.site = site;
        this.box = box;
        story = new Story(out);
    }

    /**
     * Runs the whole demo.
     *
     * @throws Failure if the session did not run, or its results differ from the expected results
     */
    public void run() {
        Handle handle = new Containers(site.machines(), ExecConfiguration.EMPTY).create(box.config(), SIZE);
        Committed committed = handle.commit();
        try {
            story.created(handle.vm(), site.name(), committed.sent());
            story.started(handle.target(TargetState.RUNNING).commit().sent());
            live(handle);
        } catch (RuntimeException | Error e) {
            removeAfter(e, committed.vm());
            throw e;
        }
        site.remove(committed.vm());
    }

    /** Removes the VM after a failure. An error of the removal does not hide the first failure. */
    private void removeAfter(Throwable failure, String vm) {
        try {
            site.remove(vm);
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private void live(Handle handle) {
        String vm = handle.vm().reference();
        // If the tether dies, the VM is powered off, so that the host does not wait in vain.
        Guest guest = new Guest(site.guest(vm), () -> site.machines().powerOff(vm));
        guest.start();
        SessionConfig read;
        try {
            handle.awaitStarted(Box.ID, PATIENCE);
            read = handle.awaitEnded(Box.ID, PATIENCE);
        } catch (LaunchException | WaitException e) {
            throw failure(e.getMessage(), guest);
        } finally {
            end(guest);
        }
        story.ran(box.command(), guest.output(), guest.notes());
        story.published(guest.published());
        story.read(read);
        check(read, guest);
        story.ended();
    }

    private static void end(Guest guest) {
        try {
            if (!guest.stop()) {
                throw failure("the tether does not stop", guest);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("interrupted", guest);
        }
    }

    private void check(SessionConfig read, Guest guest) {
        if (read.exitStatus() != 0) {
            throw failure("the session ended with " + read.exitStatus() + ", not with 0", guest);
        }
        if (!guest.output().equals(box.output())) {
            throw failure("the session wrote \"" + guest.output() + "\", not \"" + box.output() + "\"", guest);
        }
        if (read.detail().startTime() <= 0
                || read.detail().stopTime() < read.detail().startTime()) {
            throw failure("the session's times are invalid: " + read.detail(), guest);
        }
    }

    private static Failure failure(String what, Guest guest) {
        return new Failure(
                "the demo failed: " + what + "; the tether's log",
                guest.log().lines().toList());
    }
}
