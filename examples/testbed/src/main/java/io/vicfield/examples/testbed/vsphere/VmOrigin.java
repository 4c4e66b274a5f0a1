package io.vicfield.examples.testbed.vsphere;

/**
 * The settings that a VM gets when it is created.
 *
 * @param biosUuid the UUID of the VM's BIOS; empty lets the server choose
 * @param vmxPath the path of the .vmx file below the datastore; empty lets the server choose
 * @param hotAdd whether processors and memory can be added while the VM runs
 */
public record VmOrigin(String biosUuid, String vmxPath, boolean hotAdd) {
    /** Lets the server choose, without hot-add. */
    public static final VmOrigin USUAL = new VmOrigin("", "", false);
}
