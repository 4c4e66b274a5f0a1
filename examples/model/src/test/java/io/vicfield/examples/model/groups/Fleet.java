package io.vicfield.examples.model.groups;

import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;

/** Groups below elements of a list, and below a depth that cuts them off. */
@SuppressWarnings("vicfield") // a guest may remove entries that hold values of the host
record Fleet(
        @VicField(scope = READ_WRITE) List<Session> sessions,
        @VicField(scope = READ_WRITE, depth = 1) Map<String, Session> names) {}
