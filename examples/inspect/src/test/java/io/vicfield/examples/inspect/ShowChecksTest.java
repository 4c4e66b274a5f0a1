package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.secret.SecretKey;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What show says about values that it does not show. */
class ShowChecksTest {
    private static final String TOKEN = "guestinfo.vice./token@secret";

    private final SecretKey key = SecretKey.generate();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        key.close();
    }

    @Test
    void secretsWithoutAKeyAreNotCalledHealthy() {
        Run run = Run.vicx("show", Run.file(folder, SealedFile.values(key, "hunter2")));
        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("\n5 secrets sealed and not opened; --secret-key FILE checks them\n");
        Run json = Run.vicx("show", "-o", "json", Run.file(folder, SealedFile.values(key, "hunter2")));
        assertThat(json.err()).contains("5 secrets sealed and not opened");
    }

    @Test
    void aDamagedSecretIsReported() {
        Map<String, String> values = SealedFile.withKey(key, "hunter2");
        assertThat(Run.vicx("show", Run.file(folder, values)).all()).doesNotContain("sealed and not opened");
        values.put(TOKEN, "AAAA");
        Run own = Run.vicx("show", Run.file(folder, values));
        assertThat(own.status()).isEqualTo(1);
        assertThat(own.out()).contains("name", "********").doesNotContain("hunter2");
        assertThat(own.err())
                .startsWith("vicx: the secret key does not open:\n  ")
                .contains(TOKEN);
    }

    @Test
    void aGivenKeyChecksSecrets() {
        String file = Run.file(folder, SealedFile.values(key, "hunter2"));
        String right = Run.file(folder, key.toBase64());
        assertThat(Run.vicx("show", file, "--secret-key", right).err()).isEmpty();
        try (SecretKey other = SecretKey.generate()) {
            Run wrong = Run.vicx("show", file, "--secret-key", Run.file(folder, other.toBase64()));
            assertThat(wrong.status()).isEqualTo(1);
            assertThat(wrong.err())
                    .startsWith("vicx: the secret key does not open:\n  ")
                    .contains(TOKEN);
        }
    }

    /** Keys are printed as they are stored, so no value of them is replaced. */
    @Test
    void lenientKeysAreNotCalledDecoded() {
        Map<String, String> values = SampleFile.values();
        values.put("guestinfo.vice..size", "x");
        Run run = Run.vicx("show", "--lenient", "-o", "keys", Run.file(folder, values));
        assertThat(run.out()).contains("guestinfo.vice..size = \"x\"\n");
        assertThat(run.err())
                .contains("vicx: not values of their types, printed as they are stored:\n  ")
                .doesNotContain("decoded as the Go implementation does");
    }
}
