package io.vicfield.examples.machine;

import io.vicfield.examples.testbed.vsphere.DatastorePath;

/**
 * The settings that an installer needs beside the host's configuration.
 *
 * @param cpus the appliance's number of CPUs
 * @param memoryMb the appliance's memory in MiB
 * @param applianceIso the ISO from which the appliance boots
 * @param bootstrapIso the ISO from which containers boot
 * @param datacenter the inventory path of the datacenter
 * @param cluster the inventory path of the compute resource
 * @param pool the inventory path of the resource pool
 */
public record ApplianceSettings(
        int cpus,
        long memoryMb,
        DatastorePath applianceIso,
        DatastorePath bootstrapIso,
        String datacenter,
        String cluster,
        String pool) {
    /** The number of CPUs of VIC's appliances. */
    public static final int USUAL_CPUS = 1;

    /** The memory of VIC's appliances, in MiB. */
    public static final long USUAL_MEMORY_MB = 2048;
}
