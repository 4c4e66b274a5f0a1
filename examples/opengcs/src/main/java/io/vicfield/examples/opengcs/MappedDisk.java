package io.vicfield.examples.opengcs;

/**
 * A disk of the host that the utility VM gets.
 *
 * @param hostPath the disk's file
 * @param containerPath where it is mounted
 * @param readOnly whether it cannot be written
 */
public record MappedDisk(String hostPath, String containerPath, boolean readOnly) {}
