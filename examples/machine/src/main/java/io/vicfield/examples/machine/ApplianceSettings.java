package io.vicfield.examples.machine;

import io.vicfield.examples.testbed.vsphere.DatastorePath;

/**
 * The settings that an installer needs beside the host's configuration.
 *
 * @param cpus of the appliance
 * @param memoryMb of the appliance
 * @param applianceIso what the appliance boots from
 * @param bootstrapIso what containers boot from
 * @param datacenter its inventory path
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
    /** VIC's size of an appliance. */
    public static final int USUAL_CPUS = 1;

    /** VIC's size of an appliance. */
    public static final long USUAL_MEMORY_MB = 2048;
}
