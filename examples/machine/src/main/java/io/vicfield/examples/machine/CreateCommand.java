package io.vicfield.examples.machine;

import io.vicfield.examples.console.Login;
import io.vicfield.examples.console.Passwords;
import io.vicfield.examples.model.VirtualContainerHostConfigSpec;
import io.vicfield.examples.testbed.vsphere.DatastorePath;
import io.vicfield.examples.testbed.vsphere.MoRef;
import io.vicfield.examples.testbed.vsphere.VirtualMachine;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code machine create}. */
@Command(
        name = "create",
        mixinStandardHelpOptions = true,
        version = "machine " + Machine.VERSION,
        description = "Creates the appliance of a virtual container host, in a folder of its own. Its password and"
                + " private key are sealed with a new key, which only the appliance is shown.")
final class CreateCommand implements Runnable {
    /** The environment variable that may hold the operator's password. */
    static final String OPS_PASSWORD = "MACHINE_OPS_PASSWORD";

    @Parameters(paramLabel = "DATACENTER", description = "Where: vc://HOST[:PORT]/DATACENTER.")
    private String target;

    @Option(
            names = "--pool",
            required = true,
            paramLabel = "PATH",
            description = "The resource pool of the appliance and of its containers, by its path in the inventory:"
                    + " /DC/host/CLUSTER/Resources.")
    private String pool;

    @Option(
            names = "--folder",
            paramLabel = "PATH",
            description = "The folder of VMs to make the appliance's folder in; by default the datacenter's.")
    private @Nullable String folder;

    @Option(
            names = "--appliance-iso",
            required = true,
            paramLabel = "FILE",
            description = "What the appliance boots from: [DATASTORE] FOLDER/NAME. The file must exist.")
    private String applianceIso;

    @Option(
            names = "--bootstrap-iso",
            required = true,
            paramLabel = "FILE",
            description = "What containers boot from, likewise.")
    private String bootstrapIso;

    @Option(
            names = "--cpus",
            paramLabel = "N",
            defaultValue = "" + ApplianceSettings.USUAL_CPUS,
            description = "Of the appliance; by default ${DEFAULT-VALUE}.")
    private int cpus;

    @Option(
            names = "--memory",
            paramLabel = "MIB",
            defaultValue = "" + ApplianceSettings.USUAL_MEMORY_MB,
            description = "Of the appliance; by default ${DEFAULT-VALUE}.")
    private long memoryMb;

    @Option(
            names = "--guest-id",
            paramLabel = "ID",
            defaultValue = ApplianceSettings.USUAL_GUEST_ID,
            description = "VMware's identifier of the appliance's operating system; by default ${DEFAULT-VALUE}.")
    private String guestId;

    @Option(names = "--start", description = "Start the appliance after creating it.")
    private boolean start;

    @Mixin
    private HostOptions host;

    @Mixin
    private Login login;

    @ParentCommand
    private Machine machine;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        if (cpus < 1 || memoryMb < 1) {
            throw new ParameterException(spec.commandLine(), "--cpus and --memory must be at least 1");
        }
        DatastorePath appliance = login.usage(() -> DatastorePath.parse(applianceIso));
        DatastorePath bootstrap = login.usage(() -> DatastorePath.parse(bootstrapIso));
        String token = token(login.address(target).host());
        String done = Session.with(login, target, machine, session -> {
            String datacenter = session.address().path();
            MoRef resources = session.find(pool);
            MoRef parent = session.find(folder == null ? datacenter + "/vm" : folder);
            ApplianceSettings settings = new ApplianceSettings(
                    guestId,
                    cpus,
                    memoryMb,
                    appliance,
                    bootstrap,
                    datacenter,
                    pool.replaceFirst("/Resources(/.*)?$", ""),
                    pool);
            VirtualContainerHostConfigSpec config = new HostConfig(host, session::find)
                    .build(session.address().server(), token, resources)
                    .withVicMachineCreateOptions(
                            spec.commandLine().getParseResult().originalArgs());
            VirtualMachine vm = create(session, parent, resources, config, settings);
            if (start) {
                vm.powerOn();
            }
            return host.name + " (" + vm.reference().value() + ") is created" + (start ? " and started" : "");
        });
        spec.commandLine().getOut().println(done);
    }

    private static VirtualMachine create(
            Session session,
            MoRef parent,
            MoRef resources,
            VirtualContainerHostConfigSpec config,
            ApplianceSettings settings) {
        try (Installer installer = new Installer(session.vsphere())) {
            return installer.create(parent, resources, config, settings);
        }
    }

    private String token(String server) {
        Passwords operators = new Passwords(
                OPS_PASSWORD,
                machine.passwords().environment(),
                machine.passwords().prompt());
        char[] password = operators
                .find(host.opsUser, server)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "No password for " + host.opsUser + ": set the environment variable " + OPS_PASSWORD
                                + ", or run machine on a terminal"));
        try {
            return new String(password);
        } finally {
            Arrays.fill(password, ' ');
        }
    }
}
