package io.vicfield.examples.model;

import io.vicfield.VicField;

/** A weight. VIC's struct embeds an empty one, DynamicData, which has no keys and is left out. */
public record SharesInfo(
        @VicField(key = "Shares", doc = "The weight, if the level is custom.")
        int shares,

        @VicField(key = "Level", doc = "low, normal, high or custom; a text, as newer vSpheres may know more.")
        String level) {}
