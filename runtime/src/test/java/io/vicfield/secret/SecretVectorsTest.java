package io.vicfield.secret;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vicfield.VicSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The key that Go stored opens the values that Go sealed. */
class SecretVectorsTest {
    private static final String KEY = "guestinfo.vice./a@secret";

    static List<JsonNode> cases() {
        return SecretVectors.cases().toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void opensWhatGoSealed(JsonNode test) {
        VicSource source = VicSource.of(Map.of(KEY, test.get("stored").asText()));
        assertThat(SecretVectors.key().open(source).getSecret(KEY))
                .isEqualTo(test.get("plain").asText());
    }

    /** With Go's nonce, vicfield makes Go's box, byte for byte. */
    @ParameterizedTest
    @MethodSource("cases")
    void sealsAsGoDoes(JsonNode test) {
        byte[] stored = Base64.getDecoder().decode(test.get("stored").asText());
        byte[] key = Base64.getDecoder().decode(SecretVectors.key().toBase64());
        try (SecretBox box = new SecretBox(key, Arrays.copyOf(stored, SecretBox.NONCE))) {
            assertThat(box.seal(test.get("plain").asText().getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(Arrays.copyOfRange(stored, SecretBox.NONCE, stored.length));
        }
    }

    @Test
    void opensEverySecretOfAHost() {
        Map<String, String> host = SecretVectors.host();
        VicSource source = VicSource.of(host);
        VicSource open = SecretKey.readFrom(source).open(source);
        List<String> secrets =
                host.keySet().stream().filter(SecretVectors::sealed).toList();
        assertThat(secrets).isNotEmpty().allSatisfy(key -> {
            assertThat(open.getSecret(key)).isNotNull().isNotEqualTo(host.get(key));
            assertThat(open.get(key)).isEqualTo(host.get(key));
        });
    }
}
