package io.vicfield.examples.model;

import io.vicfield.VicField;
import java.time.Instant;

/** The result of one run of a process that is restarted when it fails. */
@SuppressWarnings("vicfield:missing") // as in Go, where a process that has not ended has the zero time
public record ExitLog(
        @VicField(key = "Time", doc = "When it ended.") Instant time,

        @VicField(key = "ExitStatus", doc = "Its exit status.")
        long exitStatus,

        @VicField(key = "Message", doc = "What went wrong.") String message) {}
