package io.vicfield.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.model.ExecutorConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All contestants do the same work. */
class ContestantsTest {
    @ParameterizedTest
    @EnumSource
    void readWhatTheyWrote(Contestant contestant) {
        ExecutorConfig config = Subject.of(Subject.BENCH);
        Codec codec = contestant.codec();

        assertThat(codec.decode(codec.encode(config, 16))).isEqualTo(config);
    }

    @ParameterizedTest
    @EnumSource(names = {"GENERATED", "BY_HAND", "FLOOR", "REFLECTION"})
    void writeAndReadTheSameKeys(Contestant contestant) {
        Codec codec = contestant.codec();

        assertThat(codec.encode(Subject.of(Subject.BENCH), 16)).isEqualTo(Subject.texts());
        assertThat(codec.decode(Subject.texts())).isEqualTo(Subject.of(Subject.BENCH));
    }

    @Test
    void reflectionFindsTheKeysOfTheVectors() {
        Codec generated = Contestant.GENERATED.codec();
        Codec reflection = Contestant.REFLECTION.codec();
        Vectors.executorConfigs().forEach((name, texts) -> {
            if (name.startsWith("written/")) {
                ExecutorConfig config = generated.decode(texts);
                assertThat(reflection.encode(config, 16)).as(name).isEqualTo(generated.encode(config, 16));
                assertThat(reflection.decode(texts)).as(name).isEqualTo(config);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void subjectsHaveTheirNumberOfSessions(int sessions) {
        assertThat(Subject.of(Integer.toString(sessions)).sessions()).hasSize(sessions);
    }
}
