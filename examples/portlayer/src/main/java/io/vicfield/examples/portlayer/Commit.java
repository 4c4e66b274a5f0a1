package io.vicfield.examples.portlayer;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.extraconfig.VicDelta;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Applies a changed configuration and a target state to a VM. Starts over if another program changed the VM meanwhile.
 */
final class Commit {
    private final Containers containers;
    private final UnaryOperator<ExecutorConfig> change;
    private final TargetState target;

    Commit(Containers containers, UnaryOperator<ExecutorConfig> change, TargetState target) {
        this.containers = containers;
        this.change = change;
        this.target = target;
    }

    /** Creates the VM, which is powered off. */
    Committed create(ExecutorConfig config, VmSize size) {
        VmSpec spec = VmSpec.of(stamped(config), containers.names(), size, containers.hostUuid());
        Sizes.check(Map.of(), spec.options());
        String vm = containers.machines().create(spec);
        return new Committed(vm, new VicDelta(spec.options(), List.of(), ""), 1);
    }

    /**
     * Changes an existing VM.
     *
     * @throws ConflictException if another program changed the VM during every attempt
     */
    Committed update(String vm) {
        for (int attempt = 1; ; attempt++) {
            try {
                return new Committed(vm, updateOnce(vm), attempt);
            } catch (ConflictException e) {
                if (attempt >= containers.attempts()) {
                    throw new ConflictException("gave up after " + attempt + " attempts: " + e.getMessage(), e);
                }
            }
        }
    }

    private VicDelta updateOnce(String vm) {
        Loaded there = Loaded.of(
                target == TargetState.STOPPED ? stop(vm) : containers.machines().read(vm));
        VicDelta delta = there.plan(wanted(there));
        if (!delta.isEmpty()) {
            Sizes.check(there.vm().snapshot().values(), delta.changes());
            containers.machines().reconfigure(vm, delta);
        }
        start(there.vm());
        return delta;
    }

    /** Starts the VM if that is the target and the VM does not run. */
    void start(Vm vm) {
        if (target == TargetState.RUNNING && vm.power() != PowerState.ON) {
            containers.machines().powerOn(vm.reference());
        }
    }

    /**
     * Stops the VM before the reconfiguration, which may then send persistent keys. Stopping changes the VM's
     * changeVersion.
     */
    private Vm stop(String vm) {
        if (containers.machines().read(vm).power() != PowerState.OFF) {
            containers.machines().powerOff(vm);
        }
        Vm stopped = containers.machines().read(vm);
        if (stopped.power() != PowerState.OFF) {
            throw new ConflictException(stopped + " was powered off, and is " + stopped.power() + " again");
        }
        return stopped;
    }

    /** Returns the wanted configuration. A VM that already runs keeps the status that its sessions have published. */
    private ExecutorConfig wanted(Loaded there) {
        ExecutorConfig changed = change.apply(there.config());
        boolean runs = target == TargetState.RUNNING && there.vm().power() == PowerState.ON;
        return runs ? changed : stamped(changed);
    }

    private ExecutorConfig stamped(ExecutorConfig config) {
        return Stamps.on(config, target, containers.clock());
    }
}
