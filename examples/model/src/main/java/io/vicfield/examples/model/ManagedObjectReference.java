package io.vicfield.examples.model;

import io.vicfield.VicField;

/** An object of vSphere. */
public record ManagedObjectReference(
        @VicField(key = "Type", doc = "Its kind, ResourcePool say.")
        String type,

        @VicField(key = "Value", doc = "Its ID, resgroup-42 say.")
        String value) {}
