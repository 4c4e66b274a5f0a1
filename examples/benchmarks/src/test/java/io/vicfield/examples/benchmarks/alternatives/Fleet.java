package io.vicfield.examples.benchmarks.alternatives;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;

/** A small configuration that every alternative can hold. */
public record Fleet(
        @VicField long created,
        @VicField int port,
        @VicField List<String> dns,
        @VicField Map<String, Session> sessions) {

    /** What runs. */
    public record Session(@VicField String path, @VicField boolean started) {}
}
