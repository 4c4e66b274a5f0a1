package io.vicfield.examples.portlayer;

/**
 * The size of a container's VM.
 *
 * @param cpus processors
 * @param memoryMb MiB of memory
 */
public record VmSize(int cpus, long memoryMb) {
    /** Refuses what no VM can have. */
    public VmSize {
        if (cpus < 1 || memoryMb < 1) {
            throw new IllegalArgumentException(
                    "a VM needs a processor and memory, not " + cpus + " and " + memoryMb + " MiB");
        }
    }
}
