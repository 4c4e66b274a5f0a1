package io.vicfield.examples.model;

import io.vicfield.VicField;

/** A mail address. */
public record Address(
        @VicField(key = "Name", doc = "The person.") String name,

        @VicField(key = "Address", doc = "The address itself, user@domain.")
        String address) {}
