package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.console.Login;
import io.vicfield.examples.console.VmAddress;
import io.vicfield.examples.inspect.change.ChangePlan;
import io.vicfield.examples.inspect.change.PlannedChange;
import io.vicfield.examples.inspect.change.StoredFileEdit;
import io.vicfield.examples.inspect.input.StoredFile;
import io.vicfield.examples.inspect.input.Tree;
import io.vicfield.examples.inspect.records.KnownRecord;
import io.vicfield.examples.inspect.records.Secrets;
import io.vicfield.examples.inspect.records.Stored;
import io.vicfield.examples.testbed.vsphere.PowerState;
import io.vicfield.examples.testbed.vsphere.VirtualMachine;
import io.vicfield.examples.testbed.vsphere.VmState;
import io.vicfield.extraconfig.VicDelta;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The arguments of commands that change one configuration. */
final class Target {
    @Parameters(
            index = "0",
            paramLabel = "SOURCE",
            description =
                    "The configuration to change: a .vmx file, a JSON file {\"key\": \"value\"}, or a VM on its server,"
                            + " vc://HOST[:PORT]/INVENTORY/PATH.")
    private String source;

    @Option(names = "--dry-run", description = "Print the changes, and make none.")
    private boolean dryRun;

    @Option(
            names = "--secret-key",
            paramLabel = "FILE",
            description = "A file with the base64 key of the secrets. By default, the configuration's own key.")
    private @Nullable Path secretKey;

    @Mixin
    private RecordChoice type;

    @Mixin
    private Login login;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * The values to write over a configuration.
     *
     * @param file the name of the file that the values come from; null if they are arguments
     * @param tree makes the document with the values
     */
    record Wanted(@Nullable String file, Function<Stored, Tree> tree) {}

    /**
     * Plans the changes, prints them, and makes them.
     *
     * @param question asks the user before the changes are made; null does not ask
     * @return the exit code
     */
    int change(Vicx vicx, Wanted wanted, @Nullable String question) {
        type.given(vicx);
        Confirmation confirmation = new Confirmation(vicx, vicx.screen(command), dryRun, question);
        if (!VmAddress.isMeant(source)) {
            return changeFile(vicx, wanted, confirmation);
        }
        VmAddress address = login.address(source, vicx.passwords());
        return login.with(
                address, vicx.passwords(), vsphere -> changeVm(vsphere.vm(address.path()), vicx, wanted, confirmation));
    }

    private int changeFile(Vicx vicx, Wanted wanted, Confirmation confirmation) {
        if (!source.equals(StoredFile.STANDARD_INPUT)) {
            StoredFileEdit.checkWritable(source);
        } else if (!dryRun) {
            throw new Failure("standard input cannot be changed: give a file, or --dry-run");
        }
        Map<String, String> values = Sources.readFile(source, vicx);
        Stored stored = stored(values, vicx);
        PlannedChange planned = plan(stored, wanted, "");
        return confirmation.of(stored, planned, edit(values, planned.delta()));
    }

    /** Makes the changes in memory, so that a dry run finds what a file cannot hold. */
    private Runnable edit(Map<String, String> values, VicDelta delta) {
        if (source.equals(StoredFile.STANDARD_INPUT)) {
            return () -> {};
        }
        StoredFileEdit edit = StoredFileEdit.of(source, delta);
        if (!StoredFile.read(source).equals(values)) {
            throw new Failure(source + ": another program changed it: try again");
        }
        return edit::write;
    }

    private int changeVm(VirtualMachine vm, Vicx vicx, Wanted wanted, Confirmation confirmation) {
        VmState state = Sources.read(vm, vicx);
        Stored stored = stored(state.snapshot().values(), vicx);
        PlannedChange planned = plan(stored, wanted, state.changeVersion());
        VicDelta all = planned.delta();
        VicDelta delta = state.powerState() == PowerState.OFF ? all.forPoweredOff() : all.forPoweredOn();
        return confirmation.of(
                stored, new PlannedChange(delta, planned.remaining()), () -> reconfigure(vm, delta, vicx));
    }

    private static void reconfigure(VirtualMachine vm, VicDelta delta, Vicx vicx) {
        vicx.during("changing the VM", () -> {
            vm.reconfigure(delta);
            return delta;
        });
    }

    private Stored stored(Map<String, String> values, Vicx vicx) {
        KnownRecord<?> record = type.choose(vicx, source, values.keySet());
        return new Stored(source, values, record, type.open());
    }

    private PlannedChange plan(Stored stored, Wanted wanted, String changeVersion) {
        try (Secrets secrets = Secrets.of(stored, secretKey)) {
            return ChangePlan.of(secrets, wanted.tree().apply(stored), wanted.file(), changeVersion);
        }
    }
}
