package io.vicfield.examples.benchmarks.alternatives;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;

/** A small configuration that every alternative can store. */
public record Fleet(
        @VicField long created,
        @VicField int port,
        @VicField List<String> dns,
        @VicField Map<String, Session> sessions) {

    /** A process. */
    public record Session(@VicField String path, @VicField boolean started) {}
}
