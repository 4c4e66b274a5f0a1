package io.vicfield.examples.model.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The configuration of the benchmarks is decoded and encoded without a change. */
class BenchmarkConfigTest {
    @Test
    void comesBackKeyByKey() {
        Map<String, String> encoded =
                Vectors.texts(Vectors.read("bench-executor-config").get("encoded"));

        ExecutorConfig config = ExecutorConfigCodec.INSTANCE.decode(new ClearSource(encoded));

        assertThat(encoded).hasSize(366);
        assertThat(ClearSink.encode(ExecutorConfigCodec.INSTANCE, config)).isEqualTo(encoded);
    }
}
