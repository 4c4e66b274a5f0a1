package io.vicfield.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.model.Diagnostics;
import io.vicfield.examples.model.ExecutorConfig;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SizesTest {
    private final Generated generated = new Generated(ExecutorConfig.class);

    @Test
    void recordsAreThoseThatARecordReaches() {
        Generated diagnostics = new Generated(Diagnostics.class);
        assertThat(diagnostics.records()).isEqualTo(3);
        assertThat(diagnostics.components()).isEqualTo(4 + 3 + 2);
    }

    @Test
    void classesOfOtherRecordsDoNotCount() {
        assertThat(generated.isCodec("io/vicfield/examples/model/IpNetCodec.class"))
                .isTrue();
        assertThat(generated.isCodec("io/vicfield/examples/model/IpNetKeys.class"))
                .isFalse();
        assertThat(generated.isKeys("io/vicfield/examples/model/IpNetKeys.class"))
                .isTrue();
        assertThat(generated.isCodec("io/vicfield/examples/model/VirtualContainerHostConfigSpecCodec.class"))
                .isFalse();
    }

    @Test
    void everyPartIsListed() throws IOException {
        String table = Sizes.measure().table();
        assertThat(table).contains("| generated codecs | " + generated.records() + " | ");
        assertThat(table).contains("| generated typed keys | " + generated.records() + " | ");
        assertThat(table).doesNotContain("| 0 | ");
    }
}
