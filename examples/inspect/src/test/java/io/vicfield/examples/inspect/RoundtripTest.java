package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundtripTest {
    @TempDir
    private Path folder;

    @Test
    void sameKeysSameTexts() throws IOException {
        Run run = Run.vicx("roundtrip", SampleFile.in(folder));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Golden.assertSame("roundtrip-same.txt", run.out());
    }

    @Test
    void differencesAreListed() throws IOException {
        Map<String, String> values = SampleFile.values();
        values.put("guestinfo.vice./on", "T");
        values.remove("guestinfo.vice./every");
        values.remove("guestinfo.vice./token@secret");
        values.put("guestinfo.vice..parts|gone.count@non-persistent", "7");
        values.put("guestinfo.vice./parts|gone/password@secret@non-persistent", "hunter2");
        values.put("guestinfo.ovfEnv", "hunter3");
        Run run = Run.vicx("roundtrip", Run.file(folder, values));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        Golden.assertSame("roundtrip-differs.txt", run.out());
    }

    @Test
    void aDamagedFileIsAFailure() {
        Map<String, String> values = SampleFile.values();
        values.put("guestinfo.vice./on", "perhaps");
        Run run = Run.vicx("roundtrip", Run.file(folder, values));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Sample.on (guestinfo.vice./on): expected bool, found \"perhaps\"");
    }

    @Test
    void aValueThatCannotBeEncodedAgainIsAFailure() {
        Map<String, String> values = SampleFile.values();
        values.put("guestinfo.vice./since", "9999-12-31 23:59:59 -0100 -0100"); // in UTC, the year 10000
        Run run = Run.vicx("roundtrip", Run.file(folder, values));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(": cannot be encoded again:\n  Sample.since (");
    }
}
