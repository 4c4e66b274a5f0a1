package io.vicfield.examples.testbed.vsphere;

import io.vicfield.examples.testbed.vsphere.simulator.FaultyProxy;
import io.vicfield.examples.testbed.vsphere.simulator.ProxyFault;
import io.vicfield.examples.testbed.vsphere.simulator.Tally;
import io.vicfield.examples.testbed.vsphere.simulator.VcenterSimulator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** One simulator behind one proxy, for all end-to-end tests of a run. At the end it prints what the tests did. */
final class Testbed implements AutoCloseable {
    /** The folder of new VMs. */
    static final String FOLDER = "/DC0/vm";

    /** The resource pool of new VMs. */
    static final String POOL = "/DC0/host/DC0_H0/Resources";

    private static final String DATASTORE = "LocalDS_0";
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final VcenterSimulator simulator = VcenterSimulator.start(VcenterSimulator.SOURCES);
    private final Tally tally = new Tally();
    private final FaultyProxy proxy = FaultyProxy.before(simulator, tally);

    VcenterSimulator simulator() {
        return simulator;
    }

    Tally tally() {
        return tally;
    }

    Vsphere connect() {
        return connect(Bounds.USUAL);
    }

    /** Connects through the proxy. */
    Vsphere connect(Bounds bounds) {
        return simulator.connect(proxy.uri(), Trust.thumbprint(simulator.thumbprint()), bounds);
    }

    void next(String operation, ProxyFault fault) {
        proxy.next(operation, fault);
    }

    /** Creates a VM for one test, powered off. */
    VirtualMachine newVm(Vsphere vsphere, List<OptionValue> options) {
        return newVm(vsphere, spec -> spec.withOptions(options));
    }

    /** Creates a VM with devices too. */
    VirtualMachine newVm(Vsphere vsphere, UnaryOperator<VmSpec> more) {
        VmSpec spec = VmSpec.small("it-" + NAMES.incrementAndGet(), DATASTORE, List.of());
        return vsphere.createVm(
                vsphere.find(FOLDER).orElseThrow(), vsphere.find(POOL).orElseThrow(), more.apply(spec));
    }

    @Override
    public void close() {
        proxy.close();
        simulator.close();
        System.out.println("vSphere testbed: " + tally.toString().replace("\n", "\nvSphere testbed: "));
    }
}
