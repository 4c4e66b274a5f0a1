package io.vicfield.examples.portlayer;

/**
 * The size of a container's VM.
 *
 * @param cpus the number of processors
 * @param memoryMb the memory in MiB
 * @param hotAdd whether processors and memory can be added while the VM runs; VIC calls this {@code VMForkEnabled}
 */
public record VmSize(int cpus, long memoryMb, boolean hotAdd) {
    /** Rejects sizes that no VM can have. */
    public VmSize {
        if (cpus < 1 || memoryMb < 1) {
            throw new IllegalArgumentException(
                    "a VM needs a processor and memory, not " + cpus + " and " + memoryMb + " MiB");
        }
    }

    /** Creates a size without hot-add. */
    public VmSize(int cpus, long memoryMb) {
        this(cpus, memoryMb, false);
    }
}
