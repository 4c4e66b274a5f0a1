package io.vicfield.samples;

import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.SECRET;

import io.vicfield.VicField;
import java.util.Map;
import java.util.Optional;

/** A host with sessions. */
public record Host(
        @VicField(scope = READ_WRITE, key = "createtime") long createTime,

        @VicField(scope = READ_ONLY) Map<String, Session> sessions,

        @SuppressWarnings("vicfield") @VicField(scope = {READ_WRITE, NON_PERSISTENT})
        Map<String, Session.Cmd> execs,

        @VicField(scope = READ_ONLY) Optional<Session.Cmd> init,
        @VicField(scope = SECRET) String token) {}
