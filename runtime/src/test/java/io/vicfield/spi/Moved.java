package io.vicfield.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record whose components had other keys; see {@link MovedCodec}. */
public record Moved(
        String name,
        boolean started,
        Optional<String> note,
        List<String> args,
        Map<String, Session> sessions,
        String token) {}
