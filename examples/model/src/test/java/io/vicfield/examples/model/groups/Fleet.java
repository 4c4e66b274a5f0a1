package io.vicfield.examples.model.groups;

import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;

/** Groups below elements of a list, and where a depth leaves none. */
@SuppressWarnings("vicfield") // the guest removes entries with values of the host
record Fleet(
        @VicField(scope = READ_WRITE) List<Session> sessions,
        @VicField(scope = READ_WRITE, depth = 1) Map<String, Session> names) {}
