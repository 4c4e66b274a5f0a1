package io.vicfield.examples.inspect.demo;

import io.vicfield.examples.console.Cells;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.portlayer.Vm;
import io.vicfield.extraconfig.OptionChange;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;

/** Prints what happens, in an order that is easy to follow. */
final class Story {
    private final PrintWriter out;

    Story(PrintWriter out) {
        this.out = out;
    }

    void created(Vm vm, String where, List<OptionChange> sent) {
        List<OptionChange> telling = ShownKeys.telling(sent);
        out.println("HOST   creates the VM " + vm.name() + " (" + where + ") with " + sent.size()
                + " keys of extraConfig, " + telling.size() + " of them not empty:");
        keys(telling);
    }

    void started(List<OptionChange> sent) {
        out.println();
        out.println("HOST   writes these keys, then powers the VM on:");
        keys(sent);
    }

    void ran(List<String> command, String output, List<String> notes) {
        out.println();
        out.println("GUEST  loads its configuration from guestinfo and runs " + command.get(0) + ", a real process:");
        output.lines().forEach(line -> out.println("  | " + Cells.printable(line)));
        notes.forEach(note -> out.println("  skipped on this machine: " + note));
    }

    void published(List<OptionChange> changes) {
        out.println();
        out.println("GUEST  publishes the result:");
        keys(changes);
    }

    void read(SessionConfig session) {
        out.println();
        out.println("HOST   waits for these keys, and decodes a SessionConfig:");
        out.println("  started     " + session.started());
        out.println("  exitStatus  " + session.exitStatus());
        out.println("  startTime   " + Instant.ofEpochSecond(session.detail().startTime()));
        out.println("  stopTime    " + Instant.ofEpochSecond(session.detail().stopTime()));
    }

    void ended() {
        out.println();
        out.println("The session's output and status are as expected.");
    }

    private void keys(List<OptionChange> changes) {
        changes.forEach(change -> out.println("  " + Cells.printable(change.toString())));
    }
}
