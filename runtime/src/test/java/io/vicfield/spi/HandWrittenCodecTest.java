package io.vicfield.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vicfield.MapStore;
import io.vicfield.Scope;
import io.vicfield.VicDecodeException;
import io.vicfield.VicEncodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSecretException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.secret.SecretKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The contract between codecs, tested with codecs like generated ones. */
class HandWrittenCodecTest {
    private static final Session.Cmd ECHO = new Session.Cmd("/bin/echo", List.of("echo", "hi"), "x");
    private static final Session SESSION = new Session(ECHO, 7, "n");

    private static Host host(Map<String, Session> sessions, Map<String, Session.Cmd> execs) {
        return new Host(42, sessions, execs, Optional.empty(), "");
    }

    private static Map<String, String> encode(Host host) {
        Map<String, String> map = new TreeMap<>();
        HostCodec.INSTANCE.encode(host, new OpenSink(map));
        map.remove("guestinfo.vice./token@secret");
        return map;
    }

    private static Host decode(Map<String, String> map) {
        return HostCodec.INSTANCE.decode(map::get);
    }

    @Test
    void keysBelowAnEntry() {
        assertThat(encode(host(Map.of("a", SESSION), Map.of())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "guestinfo.vice..createtime", "42",
                        "guestinfo.vice./sessions", "a",
                        "guestinfo.vice./sessions|a/cmd/Path", "/bin/echo",
                        "guestinfo.vice./sessions|a/cmd/Args", "1",
                        "guestinfo.vice./sessions|a/cmd/Args~", "echo|hi",
                        "guestinfo.vice./sessions|a/cmd/inherits", "x",
                        "guestinfo.vice..sessions|a.status", "7",
                        "sessions|a/notes", "n"));
    }

    @Test
    void aNameWithSeparatorsIsRewrittenBelowTheEntryOnly() {
        assertThat(encode(host(Map.of("a.b/c", SESSION), Map.of())))
                .containsKeys(
                        "guestinfo.vice./sessions|a/b/c/cmd/Path",
                        "guestinfo.vice..sessions|a.b.c.status",
                        "sessions|a.b/c/notes")
                .containsEntry("guestinfo.vice./sessions", "a.b/c");
    }

    @Test
    void aListThatWouldNotBeReadBackIsRefused() {
        List<String> args = Collections.nCopies(65537, "a");
        Host endless = host(Map.of(), Map.of("e", new Session.Cmd("sh", args, "")));
        assertThatThrownBy(() -> encode(endless))
                .isInstanceOf(VicEncodeException.class)
                .hasMessageContaining("Host.execs[\"e\"].args")
                .hasMessageContaining("has 65537 elements");
        Host most = host(Map.of(), Map.of("e", new Session.Cmd("sh", args.subList(1, args.size()), "")));
        assertThat(decode(encode(most))).isEqualTo(most);
    }

    @Test
    void aSlashInANameMakesAnInheritedScopeReadOnly() {
        assertThat(encode(host(Map.of(), Map.of("x/y", ECHO, "z", ECHO))))
                .containsKeys(
                        "guestinfo.vice./execs|x/y/inherits@non-persistent",
                        "guestinfo.vice..execs|z.inherits@non-persistent",
                        "guestinfo.vice./execs|z/Args~@non-persistent");
    }

    @Test
    void comesBack() {
        Host host = host(Map.of("a.b/c", SESSION, "z", SESSION), Map.of("x/y", ECHO));
        assertThat(decode(encode(host))).isEqualTo(host);
        Host init = new Host(1, Map.of(), Map.of(), Optional.of(ECHO), "");
        assertThat(decode(encode(init))).isEqualTo(init);
    }

    @Test
    void anAbsentOptionalRecordStaysAbsent() {
        assertThat(decode(Map.of()).init()).isEmpty();
        assertThat(decode(Map.of("guestinfo.vice./init/Path", "")).init()).contains(new Session.Cmd("", List.of(), ""));
    }

    @Test
    void overABase() {
        Host base = host(Map.of("a", SESSION), Map.of());
        Host read = HostCodec.INSTANCE.decode(
                Map.of("guestinfo.vice./sessions", "a|b", "guestinfo.vice..sessions|a.status", "9")::get, base);
        Session.Cmd emptied = new Session.Cmd("/bin/echo", List.of(), "x");
        assertThat(read).isEqualTo(host(Map.of("a", new Session(emptied, 9, "n")), Map.of()));
    }

    @Test
    void everyProblemIsListed() {
        Map<String, String> map = encode(host(Map.of("a", SESSION), Map.of()));
        map.put("guestinfo.vice..createtime", "soon");
        map.put("guestinfo.vice..sessions|a.status", "0x7");
        map.put("guestinfo.vice./sessions|a/cmd/Args", "2");
        VicDecodeException e = catchThrowableOfType(VicDecodeException.class, () -> decode(map));
        assertThat(e.problems())
                .extracting(VicProblem::key, VicProblem::path)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("guestinfo.vice..createtime", "Host.createTime"),
                        org.assertj.core.groups.Tuple.tuple(
                                "guestinfo.vice./sessions|a/cmd/Args~", "Host.sessions[\"a\"].cmd.args"),
                        org.assertj.core.groups.Tuple.tuple(
                                "guestinfo.vice..sessions|a.status", "Host.sessions[\"a\"].exitStatus"));
    }

    @Test
    void aRefusedValueLeavesTheSinkUntouched() {
        Session bad = new Session(new Session.Cmd("<nil>", List.of("a|b"), ""), 0, "");
        Map<String, String> map = new HashMap<>();
        Map<String, Session> sessions = new HashMap<>(Map.of("a", bad));
        sessions.put("n|m", SESSION);
        VicEncodeException e = catchThrowableOfType(
                VicEncodeException.class,
                () -> HostCodec.INSTANCE.encode(
                        new Host(1, Map.of("a", bad), Map.of("n|m", ECHO), Optional.empty(), ""), VicSink.into(map)));
        assertThat(map).isEmpty();
        assertThat(e.problems())
                .extracting(VicProblem::path)
                .containsExactly(
                        "Host.sessions[\"a\"].cmd.path", "Host.sessions[\"a\"].cmd.args[0]", "Host.execs[\"n¦m\"]");
    }

    @Test
    void namesWithTheSameKeysAreRefused() {
        assertThatThrownBy(() -> encode(host(Map.of("a.b", SESSION, "a/b", SESSION), Map.of())))
                .isInstanceOf(VicEncodeException.class)
                .hasMessageContaining("guestinfo.vice./sessions|a/b/cmd/Path");
    }

    @Test
    void aSecretNeverMeetsAPlainSink() {
        Host host = new Host(0, Map.of(), Map.of(), Optional.empty(), "s3cret");
        assertThatThrownBy(() -> HostCodec.INSTANCE.encode(host, new MapStore()))
                .isInstanceOf(VicSecretException.class)
                .hasMessageContaining("guestinfo.vice./token@secret")
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() ->
                        HostCodec.INSTANCE.decode(VicSource.of(Map.of("guestinfo.vice./token@secret", "c2VjcmV0"))))
                .isInstanceOf(VicDecodeException.class)
                .hasMessageNotContaining("c2VjcmV0");
    }

    @Test
    void aSinkWithoutACipherGetsNoKeyOfARecordWithASecret() {
        Host host = new Host(42, Map.of("a", SESSION), Map.of(), Optional.empty(), "s3cret");
        Map<String, String> map = new HashMap<>();
        VicSink lambda = map::put;
        for (VicSink sink : List.of(
                lambda,
                VicSink.into(map),
                VicSink.withPrefix(lambda, "init"),
                lambda.only(EnumSet.allOf(Scope.class)))) {
            assertThatThrownBy(() -> HostCodec.INSTANCE.encode(host, sink)).isInstanceOf(VicSecretException.class);
            assertThat(map).isEmpty();
        }
    }

    @Test
    void aSecretThatCannotBeSealedLeavesTheSinkUntouched() {
        Host host = new Host(42, Map.of("a", SESSION), Map.of(), Optional.empty(), "s3cret\uD800");
        Map<String, String> map = new HashMap<>();
        assertThatThrownBy(() ->
                        HostCodec.INSTANCE.encode(host, SecretKey.generate().seal(map::put)))
                .isInstanceOf(VicSecretException.class);
        assertThat(map).isEmpty();
    }

    @Test
    void theCheckerOfASinkSeesTheWholeRecordFirst() {
        List<String> calls = new ArrayList<>();
        VicSink sink = new VicSink() {
            @Override
            public void put(String key, String value) {
                calls.add("put " + key);
            }

            @Override
            public VicSink checker() {
                return (key, value) -> calls.add("check " + key);
            }
        };
        HostCodec.INSTANCE.encode(
                host(Map.of(), Map.of("z", new Session.Cmd("sh", List.of(), ""))),
                sink.only(EnumSet.of(Scope.READ_WRITE)));
        assertThat(calls.subList(0, calls.size() / 2)).allMatch(call -> call.startsWith("check "));
        assertThat(calls.subList(calls.size() / 2, calls.size()))
                .allMatch(call -> call.startsWith("put "))
                .hasSizeGreaterThan(2);
    }

    @Test
    void ownsWhatItWritesAndNothingElse() {
        encode(host(Map.of("a.b/c", SESSION, "z", SESSION), Map.of("x/y", ECHO)))
                .keySet()
                .forEach(key -> assertThat(HostCodec.INSTANCE.owns(key)).as(key).isTrue());
        assertThat(List.of("guestinfo.vice./other", "guestinfo.vice./sessions|/cmd/Path", "sessions|a/notes2", "notes"))
                .noneMatch(HostCodec.INSTANCE::owns);
    }

    /** Stores secrets in clear, which only tests may do. */
    private record OpenSink(Map<String, String> map) implements VicSink {
        @Override
        public void put(String key, String value) {
            map.put(key, value);
        }

        @Override
        public void putSecret(String key, String value) {
            map.put(key, value);
        }
    }
}
