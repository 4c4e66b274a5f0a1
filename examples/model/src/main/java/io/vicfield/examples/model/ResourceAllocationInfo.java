package io.vicfield.examples.model;

import io.vicfield.VicField;
import java.util.Optional;

/**
 * The amount of one resource that vSphere reserves. VIC's struct embeds the empty struct DynamicData, which has no keys
 * and is omitted here.
 */
@Withers
public record ResourceAllocationInfo(
        @VicField(key = "Reservation", doc = "What is guaranteed.")
        Optional<Long> reservation,

        @VicField(key = "ExpandableReservation", doc = "Whether more may be borrowed from the parent pool.")
        Optional<Boolean> expandableReservation,

        @VicField(key = "Limit", doc = "The most that may be used.")
        Optional<Long> limit,

        @VicField(key = "Shares", doc = "The weight when there is not enough.")
        Optional<SharesInfo> shares,

        @VicField(key = "OverheadLimit", doc = "The most that the hypervisor may use for itself.")
        Optional<Long> overheadLimit)
        implements ResourceAllocationInfoBuilder.With {
    /** Zero values. */
    public static final ResourceAllocationInfo EMPTY = new ResourceAllocationInfo(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
