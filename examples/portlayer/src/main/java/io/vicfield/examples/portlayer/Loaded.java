package io.vicfield.examples.portlayer;

import io.vicfield.VicSource;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.ExecutorConfigKeys;
import io.vicfield.examples.model.VicMigrations;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.extraconfig.Withheld;
import io.vicfield.migration.MigrationPlan;
import java.util.List;
import java.util.stream.Stream;

/** A VM with its migrated extraConfig. The migration changes this copy, and not the VM. */
record Loaded(Vm vm, MigrationPlan migration, ExecutorConfig config) {
    /**
     * Migrates and decodes a VM's extraConfig.
     *
     * @throws io.vicfield.VicDecodeException if a value cannot be parsed
     * @throws IllegalArgumentException if the VM is not a container's, or its version is not a number
     */
    static Loaded of(Vm vm) {
        if (ExecutorConfigKeys.ROOT.common().id().readFrom(vm.snapshot()).isEmpty()) {
            throw new IllegalArgumentException(vm + " is not a container's VM: its extraConfig has no ID of one");
        }
        MigrationPlan migration = migration(vm);
        return new Loaded(vm, migration, ExecutorConfigCodec.INSTANCE.decode(VicSource.of(migration.after())));
    }

    /** Plans the changes to the wanted configuration that the power state and the data's version allow. */
    VicDelta plan(ExecutorConfig wanted) {
        VicSnapshot data = new VicSnapshot(migration.after(), vm.snapshot().changeVersion());
        VicDelta delta = DeltaPlanner.of(ExecutorConfigCodec.INSTANCE).plan(data, wanted);
        if (!migration.isEmpty()) {
            return withheld(delta);
        }
        return vm.power() == PowerState.OFF ? delta.forPoweredOff() : delta.forPoweredOn();
    }

    /** Withholds all changes, because the guest's programs are as old as its data. */
    private VicDelta withheld(VicDelta delta) {
        String reason = "not sent to a VM whose data has version " + migration.from()
                + ": its programs cannot read data of version " + VicMigrations.CONTAINER.latest();
        Stream<Withheld> changes =
                delta.changes().stream().map(OptionChange::key).map(key -> new Withheld(key, reason));
        return new VicDelta(
                List.of(), Stream.concat(delta.withheld().stream(), changes).toList(), delta.changeVersion());
    }

    private static MigrationPlan migration(Vm vm) {
        try {
            return VicMigrations.CONTAINER.plan(vm.snapshot());
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IllegalArgumentException(vm + ": " + e.getMessage(), e);
        }
    }
}
