package io.vicfield.examples.model;

import io.vicfield.VicField;

/** The resources that vSphere reserves for a VM. */
@Withers
public record Resources(
        @VicField(key = "CPU", doc = "Processors.") ResourceAllocationInfo cpu,
        @VicField(key = "Memory", doc = "Memory.") ResourceAllocationInfo memory,
        @VicField(key = "IO", doc = "Disk traffic.") ResourceAllocationInfo io,
        @VicField(key = "Storage", doc = "Disk space.") ResourceAllocationInfo storage)
        implements ResourcesBuilder.With {
    /** Zero values. */
    public static final Resources EMPTY = new Resources(
            ResourceAllocationInfo.EMPTY,
            ResourceAllocationInfo.EMPTY,
            ResourceAllocationInfo.EMPTY,
            ResourceAllocationInfo.EMPTY);
}
