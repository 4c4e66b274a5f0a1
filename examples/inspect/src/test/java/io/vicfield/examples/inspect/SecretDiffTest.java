package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.secret.SecretKey;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the secret keys, diff compares opened secrets, and never shows them. */
class SecretDiffTest {
    private final SecretKey one = SecretKey.generate();
    private final SecretKey two = SecretKey.generate();

    @TempDir
    private Path folder;

    private Run diff(Map<String, String> a, Map<String, String> b, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "diff";
        arguments[1] = Run.file(folder, a);
        arguments[2] = Run.file(folder, b);
        System.arraycopy(options, 0, arguments, 3, options.length);
        Run run = Run.vicx(arguments);
        assertThat(run.all()).doesNotContain("hunter", "4711", one.toBase64(), two.toBase64());
        return run;
    }

    private static void assertTokenDiffers(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("\n1 put and 0 deletions change A into B:\n")
                .containsPattern("put +guestinfo.vice./token@secret +\\*{8} +\\*{8}")
                .endsWith("\nSecrets were opened and compared\n");
    }

    @Test
    void eachIsOpenedWithItsOwnKey() {
        Run same = diff(SealedFile.withKey(one, "hunter1"), SealedFile.withKey(two, "hunter1"));
        assertThat(same.err()).isEmpty();
        assertThat(same.out()).contains("\nNothing differs\n").endsWith("\nSecrets were opened and compared\n");
        assertThat(same.status()).isZero();
        assertTokenDiffers(diff(SealedFile.withKey(one, "hunter1"), SealedFile.withKey(two, "hunter2")));
    }

    @Test
    void aKeyCanBeGiven() {
        String key = Run.file(folder, one.toBase64() + "\n");
        assertTokenDiffers(
                diff(SealedFile.values(one, "hunter1"), SealedFile.values(one, "hunter2"), "--secret-key", key));
    }

    @Test
    void withoutAKeyOnlyTheirStoredTextsAreCompared() {
        Map<String, String> a = SealedFile.values(one, "hunter1");
        Run same = diff(a, a);
        assertThat(same.status()).isZero();
        assertThat(same.out()).endsWith("\nSecrets are sealed, and were compared as they are stored\n");

        Run sealedAnew = diff(a, SealedFile.withKey(one, "hunter1"));
        assertThat(sealedAnew.status()).isEqualTo(1);
        assertThat(sealedAnew.out())
                .contains("\n5 keys withheld:\n")
                .contains("\n  guestinfo.vice./token@secret: is sealed, and stored differently in A");
    }

    @Test
    void withoutAKeyRemovedSecretsAreDeleted() {
        Map<String, String> a = SealedFile.values(one, "hunter1");
        Map<String, String> b = new TreeMap<>(a);
        b.remove(SealedFile.TOKEN);
        Run run = diff(a, b);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).containsPattern("delete +guestinfo.vice./token@secret +\\*{8}");
    }

    @Test
    void aWrongKeyIsTrouble() {
        String key = Run.file(folder, two.toBase64());
        Run run = diff(SealedFile.values(one, "hunter1"), SealedFile.values(one, "hunter1"), "--secret-key", key);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(": cannot open the secrets:\n")
                .contains("  guestinfo.vice./token@secret cannot be opened with this key (authentication failed)");
    }

    @Test
    void anInvalidKeyIsTrouble() {
        Map<String, String> values = SealedFile.values(one, "hunter1");
        Run run = diff(values, values, "--secret-key", Run.file(folder, "hunter2"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(": does not hold a secret key: ");
        assertThat(diff(values, values, "--secret-key", "no-such-file").err())
                .isEqualTo("vicx: no-such-file: does not exist\n");
    }
}
