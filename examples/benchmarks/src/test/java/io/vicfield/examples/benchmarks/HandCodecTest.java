package io.vicfield.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicDecodeException;
import io.vicfield.VicEncodeException;
import io.vicfield.VicProblem;
import io.vicfield.examples.model.Cmd;
import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.ContainerNetwork;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.IpRange;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.model.SessionConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The hand-written codec does everything that the generated one does. */
class HandCodecTest {
    private final Codec generated = Contestant.GENERATED.codec();
    private final Codec byHand = Contestant.BY_HAND.codec();

    @Test
    void writesTheSubjectAsGoDoes() {
        assertThat(byHand.encode(Subject.of(Subject.BENCH), 16)).isEqualTo(Subject.texts());
    }

    @Test
    void readsTheSubject() {
        assertThat(byHand.decode(Subject.texts())).isEqualTo(Subject.of(Subject.BENCH));
    }

    @TestFactory
    Stream<DynamicTest> readsAndReportsTheSame() {
        return tests(this::assertReadsTheSame);
    }

    @TestFactory
    Stream<DynamicTest> readsAndReportsTheSameWithoutOneKey() {
        return tests(texts -> {
            for (String key : texts.keySet()) {
                Map<String, String> fewer = new HashMap<>(texts);
                fewer.remove(key);
                assertReadsTheSame(fewer);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> readsAndReportsTheSameWithOneBadText() {
        return tests(texts -> {
            for (String key : texts.keySet()) {
                for (String bad : List.of("", "?", "7", "-1", "true", "a|b|c")) {
                    Map<String, String> damaged = new HashMap<>(texts);
                    damaged.put(key, bad);
                    assertReadsTheSame(damaged);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> writesTheSame() {
        return Vectors.executorConfigs().entrySet().stream()
                .filter(test -> read(generated, test.getValue()) instanceof ExecutorConfig)
                .map(test -> DynamicTest.dynamicTest(
                        test.getKey(), () -> assertWritesTheSame(generated.decode(test.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> refusesTheSame() {
        return Stream.of(
                        ExecutorConfig.EMPTY.withCommon(null),
                        ExecutorConfig.EMPTY.withVersion((Optional<io.vicfield.examples.model.Build>) null),
                        ExecutorConfig.EMPTY.withHostname(null),
                        ExecutorConfig.EMPTY.withHostname("<nil>"),
                        ExecutorConfig.EMPTY.withAnnotations(Map.of("a|b", "", "", "", "a@", "")),
                        ExecutorConfig.EMPTY.withAnnotations(Map.of("a.b", "", "a/b", "")),
                        ofSession("a.b", SessionConfig.EMPTY),
                        ofSession("a/b.c", SessionConfig.EMPTY),
                        ofSession("a|b", SessionConfig.EMPTY),
                        ExecutorConfig.EMPTY.withSessions(
                                Map.of("a.b", SessionConfig.EMPTY, "a/b", SessionConfig.EMPTY)),
                        ofSession("a", SessionConfig.EMPTY.withCommon(null).withDetail(null)),
                        ofSession("a", SessionConfig.EMPTY.withCommon(Common.EMPTY.withNotes("<nil>"))),
                        ofSession("a", SessionConfig.EMPTY.withCmd(Cmd.EMPTY.withArgs(List.of("a|b", "c|d")))),
                        ofSession("a", SessionConfig.EMPTY.withCmd(Cmd.EMPTY.withArgs(List.of("<nil>")))),
                        ofNetwork(ContainerNetwork.EMPTY.withDestinations(List.of(IpNet.EMPTY))),
                        ofNetwork(ContainerNetwork.EMPTY.withPools(List.of(new IpRange(null, null)))),
                        ExecutorConfig.EMPTY.withNetworks(
                                Map.of("a", NetworkEndpoint.EMPTY.withIp(Optional.of(IpNet.EMPTY)))))
                .map(config -> DynamicTest.dynamicTest(config.toString(), () -> assertWritesTheSame(config)));
    }

    private static ExecutorConfig ofSession(String name, SessionConfig session) {
        return ExecutorConfig.EMPTY.withSessions(Map.of(name, session)).withExecs(Map.of(name, session));
    }

    private static ExecutorConfig ofNetwork(ContainerNetwork network) {
        return ExecutorConfig.EMPTY.withNetworks(Map.of("a.b", NetworkEndpoint.EMPTY.withNetwork(network)));
    }

    private static Stream<DynamicTest> tests(java.util.function.Consumer<Map<String, String>> assertion) {
        return Vectors.executorConfigs().entrySet().stream()
                .map(test -> DynamicTest.dynamicTest(test.getKey(), () -> assertion.accept(test.getValue())));
    }

    private void assertReadsTheSame(Map<String, String> texts) {
        assertThat(read(byHand, texts)).isEqualTo(read(generated, texts));
    }

    private void assertWritesTheSame(ExecutorConfig config) {
        assertThat(write(byHand, config)).isEqualTo(write(generated, config));
    }

    /** Returns the record, or the keys of the problems. */
    private static Object read(Codec codec, Map<String, String> texts) {
        try {
            return codec.decode(texts);
        } catch (VicDecodeException e) {
            return keys(e.problems());
        }
    }

    /** Returns the values, or the number of problems, because a refused value may have no key of its own. */
    private static Object write(Codec codec, ExecutorConfig config) {
        try {
            return codec.encode(config, 16);
        } catch (VicEncodeException e) {
            return e.problems().size();
        }
    }

    private static List<String> keys(List<VicProblem> problems) {
        return problems.stream().map(VicProblem::key).sorted().toList();
    }
}
