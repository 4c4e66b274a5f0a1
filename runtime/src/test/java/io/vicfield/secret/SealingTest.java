package io.vicfield.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.vicfield.MapStore;
import io.vicfield.VicSecretException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

class SealingTest {
    private static final String KEY = "guestinfo.vice./a@secret";

    private final SecretKey key = SecretVectors.key();

    @Test
    void passesOnOtherValues() {
        MapStore store = new MapStore();
        key.seal(store).put("guestinfo.vice./a", "plain");
        assertThat(store.get("guestinfo.vice./a")).isEqualTo("plain");
        assertThat(key.open(store).get("guestinfo.vice./a")).isEqualTo("plain");
        assertThat(key.open(store).get("b")).isNull();
        assertThat(key.open(store).getSecret("b")).isNull();
    }

    @Test
    void passesGroupsOn() {
        List<String> calls = new ArrayList<>();
        VicSink sink = key.seal(new VicSink() {
            @Override
            public void put(String wireKey, String value) {
                calls.add(wireKey);
            }

            @Override
            public void remove(String wireKey) {
                calls.add("remove " + wireKey);
            }

            @Override
            public void beginGroup(String generationKey) {
                calls.add("begin " + generationKey);
            }

            @Override
            public void endGroup(String generationKey) {
                calls.add("end " + generationKey);
            }
        });
        sink.beginGroup("g~");
        sink.putSecret("s", "text");
        sink.remove("k");
        sink.endGroup("g~");
        assertThat(calls).containsExactly("begin g~", "s", "remove k", "end g~");
    }

    @Test
    void opensWhatItSealed() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        MapStore store = new MapStore();
        for (int i = 0; i < 1000; i++) {
            String text = text(random);
            key.seal(store).putSecret(KEY, text);
            assertThat(key.open(store).getSecret(KEY))
                    .as("seed %d, text %d", seed, i)
                    .isEqualTo(text);
        }
    }

    @Test
    void sealsEachTextUnlikeTheLast() {
        MapStore store = new MapStore();
        VicSink sink = key.seal(store);
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            sink.putSecret(KEY, "the same");
            nonces.add(store.get(KEY).substring(0, 32));
        }
        assertThat(nonces).hasSize(1000);
    }

    @Test
    void refusesEveryChangedByte() {
        SecretVectors.cases()
                .map(test -> test.get("stored"))
                .map(JsonNode::asText)
                .forEach(stored -> {
                    byte[] sealed = Base64.getDecoder().decode(stored);
                    for (int i = 0; i < sealed.length; i++) {
                        byte[] changed = sealed.clone();
                        changed[i] = (byte) (changed[i] ^ 1 << i % 8);
                        refused(key, Base64.getEncoder().encodeToString(changed), "authentication failed");
                    }
                });
    }

    @Test
    void refusesEveryCutText() {
        byte[] sealed = Base64.getDecoder()
                .decode(SecretVectors.cases().toList().get(0).get("stored").asText());
        for (int length = 1; length < sealed.length; length++) {
            String cut = Base64.getEncoder().encodeToString(Arrays.copyOf(sealed, length));
            refused(key, cut, length < 40 ? "is too short for a sealed value: " + length + " bytes" : "authentication");
        }
    }

    @Test
    void anEmptyTextIsNoSecret() {
        MapStore store = new MapStore();
        store.put(KEY, "");
        assertThat(key.open(store).getSecret(KEY)).isNull();
    }

    @Test
    void reportsFourDifferentErrors() {
        MapStore store = new MapStore();
        key.seal(store).putSecret(KEY, "the secret");
        String stored = store.get(KEY);
        List<String> messages = List.of(
                refused(SecretKey.generate(), stored, "cannot be opened with this key (authentication failed)"),
                refused(key, "QUJD", "is too short for a sealed value: 3 bytes of at least 40"),
                refused(key, "the secret", "is not a sealed value, because it is not base64"),
                refusedBy(store, "is sealed, but this source has no key to open it"));
        assertThat(messages)
                .doesNotHaveDuplicates()
                .allSatisfy(message ->
                        assertThat(message).startsWith(KEY + " ").doesNotContain("the secret", stored, key.toBase64()));
    }

    @Test
    void refusesWhatUtf8CannotCarry() {
        MapStore store = new MapStore();
        assertThatThrownBy(() -> key.seal(store).putSecret(KEY, "the secret \uD800"))
                .isInstanceOf(VicSecretException.class)
                .hasMessageContaining("unpaired surrogate")
                .hasMessageNotContaining("the secret");
        assertThat(store.toMap()).isEmpty();
    }

    @Test
    void refusesSealedBytesThatAreNotUtf8() {
        byte[] nonce = new byte[24];
        byte[] material = Base64.getDecoder().decode(key.toBase64());
        try (SecretBox box = new SecretBox(material, nonce)) {
            byte[] sealed = box.seal(new byte[] {'a', (byte) 0xC3});
            byte[] stored = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, stored, nonce.length, sealed.length);
            refused(key, Base64.getEncoder().encodeToString(stored), "its bytes are not UTF-8");
        }
    }

    private static String refused(SecretKey key, String stored, String reason) {
        return refusedBy(key.open(VicSource.of(Map.of(KEY, stored))), reason);
    }

    private static String refusedBy(VicSource source, String reason) {
        try {
            source.getSecret(KEY);
        } catch (VicSecretException e) {
            assertThat(e).hasNoCause();
            assertThat(e.key()).isEqualTo(KEY);
            assertThat(e.reason()).contains(reason);
            return e.getMessage();
        }
        throw new AssertionError("opened: " + reason);
    }

    /** Returns up to 300 characters from all of Unicode, without surrogates. */
    private static String text(Random random) {
        int[] range = {0x80, 0x800, 0xD800, 0x110000};
        return random.ints(random.nextInt(300), 0, 4)
                .map(i -> random.nextInt(range[i]))
                .map(c -> c >= 0xD800 && c < 0xE000 ? 'x' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void nothingOfTheKeyIsLeftInAClosedBox() {
        byte[] ones = new byte[32];
        Arrays.fill(ones, (byte) 1);
        SecretBox one = new SecretBox(ones, new byte[SecretBox.NONCE]);
        SecretBox other = new SecretBox(new byte[32], Arrays.copyOf(ones, SecretBox.NONCE));
        one.close();
        other.close();
        byte[] plain = {1, 2, 3};
        assertThat(one.seal(plain)).isEqualTo(other.seal(plain));
    }

    @Test
    void clearsArrays() {
        KeyParameter key = new KeyParameter(new byte[] {1, 2});
        SecretBox.clear(key);
        assertThat(key.getKey()).containsOnly(0);
        byte[] one = {1};
        byte[] other = {2, 3};
        SealedValue.clear(one, other);
        assertThat(one).containsOnly(0);
        assertThat(other).containsOnly(0);
    }

    @Test
    void passesFormerKeysAndChecksOn() {
        List<String> calls = new ArrayList<>();
        VicSink checked = key.seal(new VicSink() {
            @Override
            public void put(String wireKey, String value) {
                throw new AssertionError();
            }

            @Override
            public void supersede(String formerKey, String wireKey) {
                calls.add(formerKey + " by " + wireKey);
            }

            @Override
            public VicSink checker() {
                return (wireKey, value) -> calls.add("check " + wireKey);
            }
        });
        checked.supersede("a", "b");
        checked.checker().put("c", "d");
        checked.checker().putSecret("e", "f");
        assertThat(calls).containsExactly("a by b", "check c", "check e");
        key.seal((wireKey, value) -> {}).checker().putSecret("e", "f");
    }
}
