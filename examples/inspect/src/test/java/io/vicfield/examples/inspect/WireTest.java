package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WireTest {
    @Test
    void differencesOfTwoRecordsAreListed() throws IOException {
        Run run = Run.vicx("wire", "Other", "Sample");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        Golden.assertSame("wire.txt", run.out());
    }

    @Test
    void matchingRecordsPrintNothing() {
        Run run = Run.vicx("wire", "Other", "Other");
        assertThat(run.status()).isZero();
        assertThat(run.all()).isEmpty();
    }

    @Test
    void anUnknownRecordGetsTheKnownOnes() {
        Run run = Run.vicx("wire", "Other", "sample");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("vicx wire: Unknown record sample; known records: Sample, Other\n");
    }
}
