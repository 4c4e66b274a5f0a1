package io.vicfield.examples.portlayer;

import io.vicfield.extraconfig.VicDelta;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Virtual machines that another program changes before each of the next reconfigurations. */
class Contended implements VirtualMachines {
    private final VirtualMachines machines;
    private final Consumer<String> other;
    private int times;

    Contended(VirtualMachines machines, Consumer<String> other, int times) {
        this.machines = machines;
        this.other = other;
        this.times = times;
    }

    @Override
    public String create(VmSpec spec) {
        return machines.create(spec);
    }

    @Override
    public Vm read(String vm) {
        return machines.read(vm);
    }

    @Override
    public void reconfigure(String vm, VicDelta delta) {
        if (times > 0) {
            times--;
            other.accept(vm);
        }
        machines.reconfigure(vm, delta);
    }

    @Override
    public void powerOn(String vm) {
        machines.powerOn(vm);
    }

    @Override
    public void powerOff(String vm) {
        machines.powerOff(vm);
    }

    @Override
    public Vm await(String vm, String what, Predicate<Vm> wanted, Duration time) {
        return machines.await(vm, what, wanted, time);
    }
}
