package io.vicfield.examples.model.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.MapStore;
import io.vicfield.Scope;
import io.vicfield.VicDecodeException;
import io.vicfield.VicEncodeException;
import io.vicfield.VicKey;
import io.vicfield.VicSecretException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.ExecutorConfigKeys;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.model.SessionConfigCodec;
import io.vicfield.examples.model.VirtualContainerHostConfigSpecKeys;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Reading, writing and matching with typed keys. */
class TypedKeysTest {
    private static final ExecutorConfigKeys ROOT = ExecutorConfigKeys.ROOT;

    private final MapStore store = new MapStore();

    @Test
    void oneValueIsReadAndWrittenAlone() {
        ROOT.sessions("web").started().writeTo(store, "true");

        assertThat(store.toMap()).containsExactly(Map.entry("guestinfo.vice..sessions|web.started", "true"));
        assertThat(ROOT.sessions("web").started().readFrom(store)).isEqualTo("true");
        assertThat(ROOT.sessions("db").started().readFrom(store)).isEmpty();
    }

    @Test
    void aSubtreeIsReadAndWrittenWithNothingBesideIt() {
        SessionConfig session = SessionConfigCodec.INSTANCE.decode(VicSource.of(Map.of()));
        Map<String, String> whole = new TreeMap<>();
        SessionConfigCodec.INSTANCE.encode(session, VicSink.into(whole));

        ROOT.sessions("web").writeTo(store, session);

        assertThat(store.toMap().keySet())
                .hasSameSizeAs(whole.keySet())
                .allMatch(key -> key.contains("sessions|web"))
                .doesNotContain(ROOT.sessions().wireKey());
        assertThat(ROOT.sessions("web").readFrom(store)).isEqualTo(session);
        assertThat(ROOT.readFrom(store).sessions()).isEmpty();
    }

    @Test
    void puttingAnEntryKeepsTheListOfNames() {
        SessionConfig session = SessionConfigCodec.INSTANCE.decode(VicSource.of(Map.of()));

        ROOT.sessions().put("web", session, store);
        ROOT.sessions().put("db", session, store);
        ROOT.sessions().put("web", session, store);

        assertThat(store.get("guestinfo.vice./sessions")).isEqualTo("db|web");
        assertThat(ROOT.sessions().readFrom(store)).containsOnlyKeys("db", "web");
        assertThat(ROOT.readFrom(store)).isEqualTo(ExecutorConfigCodec.INSTANCE.decode(store));
    }

    @Test
    void namesWithTheSameKeysAreRefused() {
        SessionConfig session = SessionConfigCodec.INSTANCE.decode(VicSource.of(Map.of()));
        ROOT.sessions().put("a.b", session, store);
        Map<String, String> before = store.toMap();

        assertThatThrownBy(() -> ROOT.sessions().put("a/b", session, store))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "guestinfo.vice./sessions: the name \"a/b\" leads to the same keys as the existing name \"a.b\"");
        assertThat(store.toMap()).isEqualTo(before);
    }

    @Test
    void anEmptiedListIsWrittenAsEmpty() {
        var args = ROOT.sessions("web").cmd().args();
        args.writeTo(store, List.of("-c", "x"));
        assertThat(store.toMap())
                .containsExactly(
                        Map.entry("guestinfo.vice./sessions|web/cmd/Args", "1"),
                        Map.entry("guestinfo.vice./sessions|web/cmd/Args~", "-c|x"));

        args.writeTo(store, List.of());

        assertThat(store.get(args.wireKey())).isEmpty();
        assertThat(args.readFrom(store)).isEmpty();
    }

    @Test
    void aNameThatNoEntryCanHaveIsRefusedAtOnce() {
        for (String name : List.of("", "a|b", "a@b")) {
            assertThatThrownBy(() -> ROOT.sessions(name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("guestinfo.vice./sessions: \"" + name + "\" ");
        }
    }

    @Test
    void aComponentWithoutAKeyFails() {
        var notes = ROOT.execs("id").common().notes();

        assertThatThrownBy(notes::wireKey)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is hidden and below a non-persistent component");
        assertThatThrownBy(() -> notes.writeTo(store, "x"))
                .isInstanceOf(VicEncodeException.class)
                .hasMessageContaining("execs[\"id\"].common.notes")
                .hasMessageContaining("is hidden and below a non-persistent component");
        assertThat(store.toMap()).isEmpty();
    }

    @Test
    void aRecordWithoutAnySetValueWritesNothing() {
        var assigned = ROOT.networks("eth0").assigned();

        assigned.writeTo(store, assigned.readFrom(store));

        assertThat(store.toMap()).isEmpty();
    }

    @Test
    void scopesAreThoseThatTheKeyShows() {
        assertThat(ROOT.sessions().wireScopes()).containsExactly(Scope.READ_ONLY);
        assertThat(ROOT.execs("id").started().wireScopes())
                .containsExactlyInAnyOrder(Scope.READ_WRITE, Scope.NON_PERSISTENT);
        assertThat(ROOT.common().name().wireScopes()).contains(Scope.HIDDEN);
    }

    @Test
    void unreadableTextsAreReportedAsByTheCodec() {
        store.put("guestinfo.vice..sessions|web.detail.starttime", "soon");

        assertThatThrownBy(() -> ROOT.sessions("web").detail().startTime().readFrom(store))
                .isInstanceOf(VicDecodeException.class)
                .hasMessageContaining("ExecutorConfig.sessions[\"web\"].detail.startTime")
                .hasMessageContaining("expected int64, found \"soon\"");
    }

    @Test
    void aSecretNeedsASinkThatSeals() {
        assertThatThrownBy(() -> VirtualContainerHostConfigSpecKeys.ROOT
                        .connection()
                        .token()
                        .writeTo(store, "hush"))
                .isInstanceOf(VicSecretException.class)
                .hasMessageNotContaining("hush");
        assertThat(store.toMap()).isEmpty();
    }

    @Test
    void everySessionsKeyIsMatchedWithItsName() {
        VicKey<String> started = ROOT.sessions().any().started();

        assertThat(started.wireKey()).isEqualTo("guestinfo.vice..sessions|*.started");
        assertThat(started.matches("guestinfo.vice..sessions|web.started")).isTrue();
        assertThat(started.wireNames("guestinfo.vice..sessions|web.started")).containsExactly("web");
        assertThat(started.matches("guestinfo.vice..sessions|web.diagnostics.started"))
                .isTrue();
        assertThat(started.wireNames("guestinfo.vice..execs|web.started@non-persistent"))
                .isEmpty();
        assertThat(ROOT.sessions().any().cmd().args().matchesElements("guestinfo.vice./sessions|web/cmd/Args~"))
                .isTrue();
    }
}
