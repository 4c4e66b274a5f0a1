package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.inspect.records.KnownRecord;
import io.vicfield.examples.inspect.view.KeysMarkdown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    void thePageForAReference() throws IOException {
        KnownRecord<?> record = new KnownRecord<>("Documented", DocumentedCodec.INSTANCE);
        Golden.assertSame("keys.md", KeysMarkdown.of(record));
    }

    /** The committed page is the printed one; {@code -Dgolden.update} writes it again. */
    @ParameterizedTest
    @MethodSource("ofVic")
    void theCommittedPagesOfVicsRecords(KnownRecord<?> record) throws IOException {
        Golden.assertSame(
                Path.of("../../docs/keys", record.name() + ".md"),
                Run.ofVic("keys", record.name(), "--markdown").out());
    }

    static List<KnownRecord<?>> ofVic() {
        return KnownRecord.OF_VIC;
    }

    @Test
    void oneFormatAtATime() {
        Run run = Run.vicx("keys", "Other", "--json", "--markdown");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Use only one of --json and --markdown");
    }

    @Test
    void anUnknownRecordGetsTheKnownOnes() {
        Run run = Run.vicx("keys", "sample");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("vicx keys: Unknown record sample; known records: Sample, Other\nTry 'vicx keys --help'.\n");
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
