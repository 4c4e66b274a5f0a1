package io.vicfield.examples.model;

import io.vicfield.VicField;
import java.net.URI;

/**
 * Where a container host reports its use. VIC defines this struct, but no release stores it in a container host's
 * configuration.
 */
public record CustomerExperienceImprovementProgram(
        @VicField(
                key = "CEIPGateway",
                converter = UrlConverter.class,
                doc = "The server that receives the reports; empty: none are sent.")
        URI gateway) {
    /** Zero values: reports are off. */
    public static final CustomerExperienceImprovementProgram EMPTY =
            new CustomerExperienceImprovementProgram(URI.create(""));

    /** Returns whether reports are sent. */
    public boolean isEnabled() {
        return !gateway.toString().isEmpty();
    }
}
