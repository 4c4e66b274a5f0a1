package io.vicfield.examples.inspect.demo;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.portlayer.VirtualMachines;
import io.vicfield.examples.portlayer.vsphere.VsphereVirtualMachines;
import io.vicfield.examples.testbed.vsphere.ApiGuest;
import io.vicfield.examples.testbed.vsphere.MoRef;
import io.vicfield.examples.testbed.vsphere.VirtualMachine;
import io.vicfield.examples.testbed.vsphere.Vsphere;
import io.vicfield.guestinfo.GuestRpc;

/**
 * Runs the demo in a resource pool of a vCenter or an ESXi host. The VM is real but has no disk, so it runs no program.
 * The tether runs in this process, and its requests to its host go through the server's API.
 */
public final class ServerSite implements Site {
    private final Vsphere vsphere;
    private final String name;
    private final VirtualMachines machines;

    /**
     * Uses a session, which the caller must close.
     *
     * @param name the display name of the server and the pool
     * @param pool the pool's path in the inventory
     * @param datastore the name of the datastore for the VM's files
     */
    public ServerSite(Vsphere vsphere, String name, String pool, String datastore) {
        this.vsphere = vsphere;
        this.name = name;
        machines = new VsphereVirtualMachines(
                vsphere, find(folder(pool), "folder of VMs"), find(pool, "resource pool"), datastore);
    }

    /** Returns the VM folder of the pool's datacenter. */
    private static String folder(String pool) {
        return "/" + pool.split("/", -1)[1] + "/vm";
    }

    private MoRef find(String path, String kind) {
        return vsphere.find(path).orElseThrow(() -> new Failure(name + ": no " + kind + " at " + path));
    }

    @Override
    public String name() {
        return "at " + name;
    }

    @Override
    public VirtualMachines machines() {
        return machines;
    }

    @Override
    public GuestRpc guest(String vm) {
        return new ApiGuest(vm(vm));
    }

    @Override
    public void remove(String vm) {
        machines.powerOff(vm);
        vm(vm).destroy();
    }

    private VirtualMachine vm(String reference) {
        return vsphere.vm(new MoRef("VirtualMachine", reference));
    }
}
