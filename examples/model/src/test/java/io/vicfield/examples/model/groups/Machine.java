package io.vicfield.examples.model.groups;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.SECRET;

import io.vicfield.VicField;
import java.util.Map;

/** Groups below entries, and a group of secrets. */
record Machine(
        @VicField(scope = READ_ONLY) String name,
        @VicField(scope = READ_ONLY) Map<String, Session> sessions,
        @VicField(scope = SECRET, atomic = "login") String user,
        @VicField(scope = SECRET, atomic = "login") String password) {}
