package io.vicfield.examples.opengcs;

/**
 * A disk of the host that the utility VM gets.
 *
 * @param hostPath the disk's file
 * @param containerPath the path where the utility VM mounts it
 * @param readOnly whether it is read-only
 */
public record MappedDisk(String hostPath, String containerPath, boolean readOnly) {}
