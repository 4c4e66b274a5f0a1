package io.vicfield.guestinfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vicfield.VicDecodeException;
import io.vicfield.VicSource;
import io.vicfield.guestinfo.JobsCodec.Jobs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsistentReadTest {
    private static final String ENDS = "guestinfo.vice..ends";
    private static final String TOOLS = "guestinfo.vice..tools";

    private final FakeHost host =
            new FakeHost(ENDS, "a", ENDS + "|a", "1", ENDS + "|b", "2", TOOLS, "0", TOOLS + "~", "awk");
    private final GuestInfo info = new GuestInfo(host);

    private Jobs read() {
        return info.readConsistently(JobsCodec.INSTANCE, 3);
    }

    @Test
    void namesAreReadTwiceAndNothingElse() {
        assertThat(read()).isEqualTo(new Jobs(Map.of("a", 1L), List.of("awk")));
        assertThat(host.requests)
                .containsExactly(
                        "info-get " + ENDS,
                        "info-get " + ENDS + "|a",
                        "info-get " + TOOLS,
                        "info-get " + TOOLS + "~",
                        "info-get " + ENDS);
    }

    @Test
    void allIsReadAgainIfTheyChanged() {
        host.before = command -> {
            if (host.requests.size() == 3) {
                host.keys.put(ENDS, "a|b");
            }
        };
        assertThat(read().ends()).containsOnlyKeys("a", "b");
        assertThat(info.get(ENDS)).isEqualTo("a|b");
    }

    @Test
    void aNewSnapshotBeginsEveryTime() {
        read();
        host.keys.put(ENDS, "a|b");
        assertThat(read().ends()).containsOnlyKeys("a", "b");
    }

    @Test
    void aListThatIsBeingWrittenIsReadAgain() {
        host.keys.put(TOOLS, "1");
        host.before = command -> {
            if (host.requests.size() > 4) {
                host.keys.put(TOOLS + "~", "awk|sed");
            }
        };
        assertThat(read().tools()).containsExactly("awk", "sed");
    }

    @Test
    void aListThatChangesEachTimeIsReported() {
        host.before = command -> {
            if (command.key().equals(ENDS)) {
                host.keys.put(ENDS, host.keys.get(ENDS).equals("a") ? "a|b" : "a");
            }
        };
        TornReadException e = catchThrowableOfType(TornReadException.class, this::read);
        assertThat(e.keys()).containsExactly(ENDS);
        assertThat(e).hasMessageContaining(ENDS).hasMessageContaining("3 attempts");
    }

    @Test
    void aProblemThatStaysTheSameIsReported() {
        host.keys.put(ENDS + "|a", "soon");
        assertThatThrownBy(this::read).isInstanceOf(VicDecodeException.class).hasMessageContaining(ENDS + "|a");
        assertThat(host.requests).hasSize(8);
    }

    @Test
    void throughAPrefix() {
        host.keys.put("guestinfo.vice..init.ends", "x");
        host.keys.put("guestinfo.vice..init.ends|x", "5");
        Jobs jobs = info.readConsistently(JobsCodec.INSTANCE, 3, source -> VicSource.withPrefix(source, "init"));
        assertThat(jobs.ends()).isEqualTo(Map.of("x", 5L));
        assertThat(host.requests).endsWith("info-get guestinfo.vice..init.tools", "info-get guestinfo.vice..init.ends");
    }
}
