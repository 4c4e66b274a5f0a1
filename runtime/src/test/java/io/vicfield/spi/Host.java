package io.vicfield.spi;

import io.vicfield.Scope;
import io.vicfield.VicField;
import java.util.Map;
import java.util.Optional;

/** A record of a host, whose codec is written by hand. */
public record Host(
        @VicField(scope = Scope.READ_WRITE, key = "createtime")
        long createTime,

        @VicField(scope = Scope.READ_ONLY, key = "sessions") Map<String, Session> sessions,

        @VicField(
                scope = {Scope.READ_WRITE, Scope.NON_PERSISTENT},
                key = "execs")
        Map<String, Session.Cmd> execs,

        @VicField(scope = Scope.READ_ONLY, key = "init") Optional<Session.Cmd> init,
        @VicField(scope = Scope.SECRET, key = "token") String token) {}
