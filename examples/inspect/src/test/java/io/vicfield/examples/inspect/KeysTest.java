package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void theTableForPeople() throws IOException {
        Run run = Run.vicx("keys", "Sample");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Golden.assertSame("keys.txt", run.out());
    }

    @Test
    void theArrayForPrograms() throws IOException {
        Golden.assertSame("keys.json", Run.vicx("keys", "Other", "--json").out());
    }

    @Test
    void formerKeysSayWhoseTheyAre() {
        assertThat(Run.vicx("keys", "Other").out())
                .containsPattern("guestinfo.vice./needed +string +read-only +formerly Other.must. Has to be there.");
    }

    @Test
    void anUnknownRecordGetsTheKnownOnes() {
        Run run = Run.vicx("keys", "sample");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("vicx keys: Unknown record sample; known are Sample, Other\nTry 'vicx keys --help'.\n");
    }

    @Test
    void aNameMayHoldASlashAndAnIndexMayNot() {
        assertThat(Run.ofVic("keys", "ExecutorConfig").out())
                .contains("\nguestinfo.vice..diagnostics.exitlogs|#.Time ")
                .doesNotContain("\nguestinfo.vice./diagnostics/exitlogs|#/Time ");
        assertThat(Run.vicx("keys", "Sample").out())
                .contains("\nguestinfo.vice..parts|*.count@non-persistent ")
                .contains("\nguestinfo.vice./parts|*/count@non-persistent ");
    }
}
