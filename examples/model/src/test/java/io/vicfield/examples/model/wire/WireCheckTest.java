package io.vicfield.examples.model.wire;

import static io.vicfield.Scope.READ_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.FormerKey;
import io.vicfield.VicField;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.check.WireCheck;
import io.vicfield.check.WireFinding;
import io.vicfield.examples.model.Detail;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.model.TetherConfig;
import io.vicfield.examples.model.TetherConfigCodec;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** VIC's host and guest have different structs for the same keys. WireCheck finds the differences. */
class WireCheckTest {
    @Test
    void theHostWritesSomeKeysDifferently() {
        assertThat(WireCheck.reads(TetherConfigCodec.INSTANCE, ExecutorConfigCodec.INSTANCE))
                .map(WireFinding::toString)
                .containsExactly(
                        "TetherConfig.name reads guestinfo.vice./common/name (string), but ExecutorConfig.common.name"
                                + " writes common/name: another scope",
                        "TetherConfig.sessions[\"*\"].user reads guestinfo.vice./sessions|*/user (string), but"
                                + " ExecutorConfig.sessions[\"*\"].user writes guestinfo.vice./sessions|*/User: another case",
                        "TetherConfig.sessions[\"*\"].group reads guestinfo.vice./sessions|*/group (string), but"
                                + " ExecutorConfig.sessions[\"*\"].group writes guestinfo.vice./sessions|*/Group: another case",
                        "TetherConfig.execs[\"*\"].user reads guestinfo.vice./execs|*/user@non-persistent (string), but"
                                + " ExecutorConfig.execs[\"*\"].user writes"
                                + " guestinfo.vice./execs|*/User@non-persistent: another case",
                        "TetherConfig.execs[\"*\"].group reads guestinfo.vice./execs|*/group@non-persistent (string), but"
                                + " ExecutorConfig.execs[\"*\"].group writes"
                                + " guestinfo.vice./execs|*/Group@non-persistent: another case");
    }

    /** This guest writes all keys that a guest may change, except some that the host keeps for itself. */
    @Test
    void theHostReadsKeysThatTheGuestDoesNotWrite() {
        assertThat(WireCheck.reads(ExecutorConfigCodec.INSTANCE, TetherConfigCodec.INSTANCE))
                .filteredOn(finding -> finding.read().key().startsWith("guestinfo.vice.."))
                .map(finding -> finding.kind() + " " + finding.read().path())
                .containsExactly(
                        "NEVER_WRITTEN ExecutorConfig.createTime",
                        "NEVER_WRITTEN ExecutorConfig.diagnostics.resurrectionCount",
                        "NEVER_WRITTEN ExecutorConfig.diagnostics.exitLogs");
    }

    /** Its status is published and not decoded: a new run of the tether starts without one. */
    @Test
    void theGuestDecodesWhatTheHostWritesButForItsOwnStatus() {
        SessionConfig session = SessionConfig.EMPTY
                .withActive(true)
                .withStarted("true")
                .withExitStatus(3)
                .withUser("root")
                .withDetail(new Detail(1, 2, 3));
        Map<String, String> keys = new TreeMap<>();
        ExecutorConfigCodec.INSTANCE.encode(
                ExecutorConfig.EMPTY.withHostname("box").withSessions(Map.of("web", session)), VicSink.into(keys));

        TetherConfig guest = TetherConfigCodec.INSTANCE.decode(VicSource.of(keys));

        assertThat(guest.hostname()).isEqualTo("box");
        TetherConfig.Session web = guest.sessions().get("web");
        assertThat(web.active()).isTrue();
        assertThat(web.started()).isEmpty();
        assertThat(web.exitStatus()).isZero();
        assertThat(web.user()).isEmpty();
        assertThat(web.detail()).isEqualTo(new TetherConfig.Times(1, 0, 0));
    }

    @Test
    void bothWaysADifferenceIsToldOnce() {
        List<WireFinding> both = WireCheck.compare(TetherConfigCodec.INSTANCE, ExecutorConfigCodec.INSTANCE);
        assertThat(both).containsAll(WireCheck.reads(TetherConfigCodec.INSTANCE, ExecutorConfigCodec.INSTANCE));
        assertThat(both)
                .filteredOn(finding -> finding.kind() == WireFinding.Kind.CASE)
                .hasSize(4);
        assertThat(both)
                .filteredOn(finding -> finding.kind() == WireFinding.Kind.NEVER_WRITTEN)
                .map(finding -> finding.read().path())
                .contains("ExecutorConfig.layerId", "ExecutorConfig.imageId")
                .doesNotContain("ExecutorConfig.networks");
    }

    @Test
    void aRecordMatchesItself() {
        assertThat(WireCheck.compare(ExecutorConfigCodec.INSTANCE, ExecutorConfigCodec.INSTANCE))
                .isEmpty();
    }

    @Test
    void aKeyThatIsNeverWritten() {
        assertThat(kinds()).containsEntry("skipped", WireFinding.Kind.NEVER_WRITTEN);
        assertThat(kinds()).containsEntry("labels", WireFinding.Kind.NEVER_WRITTEN);
        assertThat(kinds()).doesNotContainKey("labels[\"*\"]");
    }

    @Test
    void textsOfAnotherType() {
        assertThat(kinds())
                .containsEntry("size", WireFinding.Kind.TYPE)
                .containsEntry("names", WireFinding.Kind.TYPE)
                .containsEntry("hosts", WireFinding.Kind.TYPE);
        assertThat(findings())
                .map(WireFinding::toString)
                .contains("Reader.size reads guestinfo.vice./size (int32), but Writer.size writes int64");
    }

    @Test
    void hiddenAndVisibleKeysDifferInScope() {
        assertThat(kinds()).containsEntry("Title", WireFinding.Kind.SCOPE);
    }

    @Test
    void formerKeysAreNeverWritten() {
        assertThat(kinds()).doesNotContainKey("renamed");
    }

    @Test
    void aGroupThatOneSideDoesNotKnow() {
        assertThat(WireCheck.compare(WireCheckTest_GroupedCodec.INSTANCE, WireCheckTest_GroupedCodec.INSTANCE))
                .isEmpty();
        assertThat(WireCheck.compare(WireCheckTest_GroupedCodec.INSTANCE, WireCheckTest_LooseCodec.INSTANCE))
                .map(WireFinding::toString)
                .containsExactly("Grouped.lease~ reads guestinfo.vice./lease~ (generation), which is never written");
    }

    private static List<WireFinding> findings() {
        return WireCheck.reads(WireCheckTest_ReaderCodec.INSTANCE, WireCheckTest_WriterCodec.INSTANCE);
    }

    private static Map<String, WireFinding.Kind> kinds() {
        return findings().stream()
                .collect(Collectors.toMap(
                        finding -> finding.read().path().substring("Reader.".length()), WireFinding::kind));
    }

    record Reader(
            @VicField(scope = READ_ONLY) String skipped,
            @VicField(scope = READ_ONLY) int size,
            @VicField(scope = READ_ONLY) List<String> names,
            @VicField(scope = READ_ONLY) Map<String, String> hosts,
            @VicField(scope = READ_ONLY) Map<String, String> labels,
            @VicField String Title,

            @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "old"))
            String renamed,

            @VicField(scope = READ_ONLY, skipDecode = true) String mine) {}

    record Grouped(
            @VicField(scope = READ_ONLY, atomic = "lease") String ip,
            @VicField(scope = READ_ONLY, atomic = "lease") String gateway) {}

    record Loose(
            @VicField(scope = READ_ONLY) String ip,
            @VicField(scope = READ_ONLY) String gateway) {}

    record Writer(
            @VicField(scope = READ_ONLY, skipEncode = true) String skipped,
            @VicField(scope = READ_ONLY) long size,
            @VicField(scope = READ_ONLY) List<Long> names,
            @VicField(scope = READ_ONLY) List<String> hosts,
            @VicField(scope = READ_ONLY) String title,
            @VicField(scope = READ_ONLY) String renamed) {}
}
