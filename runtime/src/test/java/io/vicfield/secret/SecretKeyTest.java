package io.vicfield.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.MapStore;
import io.vicfield.VicSecretException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.lang.reflect.Field;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretKeyTest {
    private static final String SECRET = "guestinfo.vice./a@secret";

    @Test
    void isStoredAsGoStoresIt() {
        MapStore store = new MapStore();
        SecretKey key = SecretKey.generate();
        key.writeTo(store);
        assertThat(store.toMap()).containsExactly(Map.entry("guestinfo.ovfEnv", key.toBase64()));
        assertThat(SecretKey.readFrom(store).toBase64()).isEqualTo(key.toBase64());
    }

    @Test
    void isNotSealedItself() {
        MapStore store = new MapStore();
        SecretKey key = SecretKey.generate();
        key.writeTo(key.seal(store));
        assertThat(store.get(SecretKey.KEY)).isEqualTo(key.toBase64());
    }

    @Test
    void opensAStoreThatFindsKeysByTheirParts() {
        VicSource opened = SecretKey.generate().open(VicSource.of(Map.of("guestinfo.vice./name", "box")));
        assertThat(opened.get("guestinfo.vice.", "/name")).isEqualTo("box");
    }

    @Test
    void hasThirtyTwoBytesThatDifferEachTime() {
        String first = SecretKey.generate().toBase64();
        assertThat(Base64.getDecoder().decode(first)).hasSize(32);
        assertThat(SecretKey.generate().toBase64()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 33, 64})
    void refusesAnotherLength(int length) {
        String text = Base64.getEncoder().encodeToString(new byte[length]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SecretKey.fromBase64(text))
                .withMessage("the key has " + length + " bytes, but must have 32");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not/a+key!", "OIeqGQjKZnnOR9zYBdgS1nnAabR0zchaTUDdfCRLTdw", "=AAA"})
    void refusesInvalidBase64(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SecretKey.fromBase64(text))
                .withMessageStartingWith("not base64")
                .withMessageNotContaining(text)
                .withNoCause();
    }

    @Test
    void reportsAMissingKey() {
        for (Map<String, String> none : List.of(Map.<String, String>of(), Map.of(SecretKey.KEY, ""))) {
            assertThatThrownBy(() -> SecretKey.readFrom(VicSource.of(none)))
                    .isInstanceOf(VicSecretException.class)
                    .hasMessageStartingWith("guestinfo.ovfEnv is missing");
        }
    }

    @Test
    void reportsAnInvalidKey() {
        VicSource source = VicSource.of(Map.of(SecretKey.KEY, "<Environment/>"));
        assertThatThrownBy(() -> SecretKey.readFrom(source))
                .isInstanceOf(VicSecretException.class)
                .hasMessageStartingWith("guestinfo.ovfEnv does not hold a secret key: not base64")
                .hasMessageNotContaining("Environment");
    }

    @Test
    void showsNothing() {
        SecretKey key = SecretVectors.key();
        VicSink sink = key.seal(new MapStore());
        assertThat(key.toString() + sink + key.open(new MapStore())).doesNotContain(key.toBase64());
        assertThat(key).hasToString("SecretKey[not shown]");
    }

    @Test
    void clearsWhatItHeld() throws ReflectiveOperationException {
        SecretKey key = SecretKey.generate();
        Field material = SecretKey.class.getDeclaredField("material");
        material.setAccessible(true);
        assertThat((byte[]) material.get(key)).isNotEqualTo(new byte[32]);
        key.close();
        assertThat((byte[]) material.get(key)).isEqualTo(new byte[32]);
    }

    @Test
    void isOfNoUseOnceClosed() {
        MapStore store = new MapStore();
        SecretKey key = SecretKey.generate();
        VicSink sink = key.seal(store);
        sink.putSecret(SECRET, "text");
        VicSource source = key.open(store);
        key.close();
        key.close();
        assertThatIllegalStateException().isThrownBy(key::toBase64).withMessage("this SecretKey is closed");
        assertThatThrownBy(() -> sink.putSecret(SECRET, "other"))
                .isInstanceOf(VicSecretException.class)
                .hasMessageStartingWith(SECRET)
                .hasMessageEndingWith("the SecretKey is closed");
        assertThatThrownBy(() -> source.getSecret(SECRET))
                .isInstanceOf(VicSecretException.class)
                .hasMessageEndingWith("the SecretKey is closed");
    }
}
