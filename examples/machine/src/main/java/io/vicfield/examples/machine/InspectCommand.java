package io.vicfield.examples.machine;

import io.vicfield.examples.console.Cells;
import io.vicfield.examples.console.Failures;
import io.vicfield.examples.console.Login;
import io.vicfield.examples.testbed.vsphere.MoRef;
import io.vicfield.examples.testbed.vsphere.VmState;
import io.vicfield.examples.testbed.vsphere.VsphereException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code machine inspect}. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        version = "machine " + Machine.VERSION,
        description = "Prints the configuration of an appliance or of a container, or of all containers of a resource"
                + " pool. Secrets and what is sensitive are masked.")
final class InspectCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "TARGET",
            description = "A VM, a resource pool or a folder: vc://HOST[:PORT]/INVENTORY/PATH.")
    private String target;

    @Option(names = "--brief", description = "A line per VM, without its keys.")
    private boolean brief;

    @Option(
            names = "--page",
            paramLabel = "VMS",
            defaultValue = "50",
            description = "How many VMs are read, and held, at once; by default ${DEFAULT-VALUE}.")
    private int page;

    @Option(names = "--progress", description = "Draw a progress bar on stderr, as when stdout goes to a file.")
    private boolean progress;

    @Mixin
    private Login login;

    @ParentCommand
    private Machine machine;

    @Spec
    private CommandSpec spec;

    private int unread;

    @Override
    public Integer call() {
        if (page < 1) {
            throw new ParameterException(spec.commandLine(), "--page must be at least 1");
        }
        Session.with(login, target, machine, session -> {
            MoRef object = session.target();
            if (object.type().equals("VirtualMachine")) {
                VmState state = session.vm().read();
                print(state, VmKind.of(state));
            } else {
                printAll(session, object);
            }
            return object;
        });
        out().flush();
        return unread == 0 ? ExitCode.OK : Failures.FAILED;
    }

    private void printAll(Session session, MoRef container) {
        List<VsphereException> unreadable;
        try (Progress bar = progress ? Progress.on(err()) : Progress.NONE) {
            unreadable = session.vsphere().eachVm(container, page, bar::begin, state -> {
                if (VmKind.of(state) == VmKind.CONTAINER) {
                    print(state, VmKind.CONTAINER);
                }
                bar.step(state);
            });
        }
        unreadable.forEach(failure -> complain(Cells.printable(failure.getMessage())));
    }

    private void print(VmState state, VmKind kind) {
        Listing listing = Listing.of(state, kind);
        out().println(Summary.of(state, kind));
        if (!brief) {
            listing.lines().forEach(line -> out().println("  " + line));
        }
        listing.problems().forEach(problem -> complain(Cells.printable(state.name() + ": " + problem)));
    }

    private void complain(String message) {
        unread++;
        err().println("machine: " + message);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
