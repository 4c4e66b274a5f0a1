package io.vicfield.examples.machine;

import io.vicfield.examples.console.Login;
import io.vicfield.examples.testbed.vsphere.DatastorePath;
import io.vicfield.examples.testbed.vsphere.VirtualMachine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code machine upgrade}. */
@Command(
        name = "upgrade",
        mixinStandardHelpOptions = true,
        version = "machine " + Machine.VERSION,
        description = "Brings an appliance's configuration to the present version, its secrets sealed with a new key."
                + " It is off meanwhile, and on again if it was.")
final class UpgradeCommand implements Runnable {
    @Parameters(paramLabel = "VM", description = "The appliance: vc://HOST[:PORT]/INVENTORY/PATH.")
    private String target;

    @Option(
            names = "--appliance-iso",
            paramLabel = "FILE",
            description = "What it boots from: [DATASTORE] FOLDER/NAME. By default as before.")
    private @Nullable String applianceIso;

    @Option(names = "--bootstrap-iso", paramLabel = "FILE", description = "What its containers boot from, likewise.")
    private @Nullable String bootstrapIso;

    @Option(names = "--dry-run", description = "Print what would change, and change nothing.")
    private boolean dryRun;

    @Option(names = "--reset-progress", description = "Remove the mark of an interrupted upgrade, and do nothing else.")
    private boolean reset;

    @Mixin
    private Login login;

    @ParentCommand
    private Machine machine;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        DatastorePath appliance = path(applianceIso);
        DatastorePath bootstrap = path(bootstrapIso);
        Object done = Session.with(login, target, machine, session -> {
            VirtualMachine vm = session.vm();
            if (reset) {
                new UpdateFlag(vm).clear();
                return "no upgrade is in progress now";
            }
            Upgrader upgrader = new Upgrader(session.vsphere(), vm, appliance, bootstrap);
            return (dryRun ? upgrader.plan() : upgrader.run()).migrations();
        });
        spec.commandLine().getOut().println(done);
    }

    private @Nullable DatastorePath path(@Nullable String text) {
        return text == null ? null : login.usage(() -> DatastorePath.parse(text));
    }
}
