package io.vicfield.examples.machine;

import io.vicfield.examples.testbed.vsphere.DatastorePath;

/**
 * The settings that an installer needs beside the host's configuration.
 *
 * @param guestId VMware's identifier of the appliance's operating system
 * @param cpus the appliance's number of CPUs
 * @param memoryMb the appliance's memory in MiB
 * @param applianceIso the ISO from which the appliance boots
 * @param bootstrapIso the ISO from which containers boot
 * @param datacenter the inventory path of the datacenter
 * @param cluster the inventory path of the compute resource
 * @param pool the inventory path of the resource pool
 */
public record ApplianceSettings(
        String guestId,
        int cpus,
        long memoryMb,
        DatastorePath applianceIso,
        DatastorePath bootstrapIso,
        String datacenter,
        String cluster,
        String pool) {
    /** The identifier that VIC uses since release 0.9; earlier releases use {@code other3xLinux64Guest}. */
    public static final String USUAL_GUEST_ID = "otherGuest64";

    /** The number of CPUs of VIC's appliances. */
    public static final int USUAL_CPUS = 1;

    /** The memory of VIC's appliances, in MiB. */
    public static final long USUAL_MEMORY_MB = 2048;
}
