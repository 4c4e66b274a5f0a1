package io.vicfield.examples.model;

import io.vicfield.VicField;

/**
 * A weight for sharing a resource. VIC's struct embeds the empty struct DynamicData, which has no keys and is omitted
 * here.
 */
public record SharesInfo(
        @VicField(key = "Shares", doc = "The weight, if the level is custom.")
        int shares,

        @VicField(key = "Level", doc = "low, normal, high or custom; a text, as newer vSpheres may know more.")
        String level) {}
