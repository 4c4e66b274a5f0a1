package io.vicfield.encoded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicDecodeException;
import io.vicfield.VicEncodeException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.text.Gzip;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of other programs, and values with a text encoding under them. */
class EncodedComponentTest {
    private static final String METADATA = "guestinfo.metadata";
    private static final String TEXT = "local-hostname: caf\u00E9\n";

    @Test
    void aValueIsWrittenWithItsEncoding() {
        Map<String, String> keys = encode(
                Seed.of(TEXT).withUserdata("#cloud-config\n").withConfig("{}").withImage((byte) 0xFF));

        assertThat(keys)
                .containsEntry("guestinfo.metadata.encoding", "gzip+base64")
                .containsEntry("guestinfo.userdata", base64("#cloud-config\n"))
                .containsEntry("guestinfo.userdata.encoding", "base64")
                .containsEntry("guestinfo.ignition.config.data", "{}")
                .doesNotContainKey("guestinfo.ignition.config.data.encoding")
                .containsEntry("disk.EnableUUID", "false");
        assertThat(Gzip.decompress(Base64.getDecoder().decode(keys.get(METADATA)), 100))
                .isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(Gzip.decompress(Base64.getDecoder().decode(keys.get("guestinfo.image")), 100))
                .containsExactly(0xFF);
    }

    @Test
    void aWrittenValueIsReadAgain() {
        Seed seed = Seed.of(TEXT).withUserdata("u").withConfig("c").withImage((byte) 0xFF);

        Seed again = SeedCodec.INSTANCE.decode(VicSource.of(encode(seed)));

        assertThat(again).usingRecursiveComparison().isEqualTo(seed);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "plain text, NULL, plain text",
                "plain text, '', plain text",
                "plain text, ' ', plain text",
                "Y2Fmw6k=, base64, caf\u00E9",
                "Y2Fmw6k=, b64, caf\u00E9",
                "H4sIAAAAAAACA0tOTDu8EgC1Qq2YBQAAAA==, gzip+base64, caf\u00E9",
                "H4sIAAAAAAACA0tOTDu8EgC1Qq2YBQAAAA==, gz+b64, caf\u00E9"
            },
            nullValues = "NULL")
    void theStoredEncodingCounts(String value, String encoding, String text) {
        Map<String, String> keys = new LinkedHashMap<>(Map.of(METADATA, value));
        if (encoding != null) {
            keys.put("guestinfo.metadata.encoding", encoding);
        }

        assertThat(SeedCodec.INSTANCE.decode(VicSource.of(keys)).metadata()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "x, zip, 'Seed.metadata (guestinfo.metadata.encoding): expected base64 or gzip+base64, found \"zip\"'",
        "x, base64, 'Seed.metadata (guestinfo.metadata): not base64'",
        "/w==, base64, 'Seed.metadata (guestinfo.metadata): is not UTF-8'",
        "AAAA, gzip+base64, 'Seed.metadata (guestinfo.metadata): is not gzip'",
        "H4sIAAAAAAACA0tOTDu8EgC1, gzip+base64, 'Seed.metadata (guestinfo.metadata): is not gzip'",
    })
    void damageIsAProblemAndCountsAsMissing(String value, String encoding, String message) {
        VicSource source = VicSource.of(Map.of(METADATA, value, "guestinfo.metadata.encoding", encoding));

        assertThatThrownBy(() -> SeedCodec.INSTANCE.decode(source))
                .isInstanceOf(VicDecodeException.class)
                .hasMessageContaining(message);
        assertThat(SeedCodec.INSTANCE.decodeLeniently(source, problem -> {}).metadata())
                .isEmpty();
    }

    @Test
    void aDecompressionBombIsAProblem() {
        byte[] bomb = Gzip.compress(new byte[EncodedText.MAX_BYTES + 1]);
        VicSource source = VicSource.of(Map.of(
                METADATA, Base64.getEncoder().encodeToString(bomb), "guestinfo.metadata.encoding", "gzip+base64"));

        assertThat(bomb).hasSizeLessThan(5000);
        assertThatThrownBy(() -> SeedCodec.INSTANCE.decode(source))
                .hasMessageContaining("has more than 4194304 bytes after decompression");
    }

    @Test
    void aValueThatCouldNotBeReadAgainIsNotWritten() {
        assertThatThrownBy(() -> encode(Seed.of("x".repeat(EncodedText.MAX_BYTES + 1))))
                .isInstanceOf(VicEncodeException.class)
                .hasMessageContaining("has 4194305 bytes, more than the limit of 4194304");
        assertThatThrownBy(() -> encode(Seed.of("\uD800"))).hasMessageContaining("half a surrogate pair");
    }

    @Test
    void anEncodingWithoutAValueIsIgnored() {
        VicSource source = VicSource.of(Map.of("guestinfo.metadata.encoding", "zip"));

        assertThat(SeedCodec.INSTANCE.decode(source).metadata()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H4sIAAAAAAACAwMAAAAAAAAAAAA="})
    void anEmptyValueCountsAsMissing(String empty) {
        VicSource source =
                VicSource.of(Map.of("guestinfo.userdata", empty, "guestinfo.userdata.encoding", "gzip+base64"));

        assertThat(SeedCodec.INSTANCE.decode(source).userdata()).isEmpty();
    }

    @Test
    void anEmptyValueWritesNoKeyBecauseOtherProgramsDoNotKnowNil() {
        assertThat(encode(Seed.of(""))).containsOnlyKeys("disk.EnableUUID");
        assertThatThrownBy(() -> encode(Seed.of("").withUserdata("")))
                .hasMessageContaining("Seed.userdata (guestinfo.userdata): is empty");
    }

    @Test
    void everyKeyIsListed() {
        assertThat(SeedCodec.INSTANCE.patterns().all())
                .extracting(pattern -> pattern.key() + " " + pattern.type())
                .containsExactly(
                        "guestinfo.metadata string",
                        "guestinfo.metadata.encoding encoding",
                        "guestinfo.userdata string",
                        "guestinfo.userdata.encoding encoding",
                        "guestinfo.ignition.config.data string",
                        "guestinfo.ignition.config.data.encoding encoding",
                        "guestinfo.image bytes",
                        "guestinfo.image.encoding encoding",
                        "disk.EnableUUID bool",
                        "tools.upgrade.policy string");
    }

    @Test
    void aDescriptionShowsNothingSensitive() {
        Seed seed = Seed.of(TEXT).withUserdata("password: x");

        assertThat(SeedCodec.INSTANCE.describe(seed))
                .contains("guestinfo.userdata = ********", "guestinfo.userdata.encoding = ********")
                .contains("guestinfo.metadata.encoding = \"gzip+base64\"");
    }

    @Test
    void aMaskedValueIsNotQuoted() {
        VicSource source =
                VicSource.of(Map.of("guestinfo.userdata", "hunter2!", "guestinfo.userdata.encoding", "hunter2"));

        assertThatThrownBy(() -> SeedCodec.INSTANCE.decode(source))
                .hasMessageContaining("guestinfo.userdata.encoding")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void aPrefixLeavesKeysOfOtherProgramsUnchanged() {
        Map<String, String> keys = new LinkedHashMap<>();
        SeedCodec.INSTANCE.encode(Seed.of(TEXT), VicSink.withPrefix(VicSink.into(keys), "init"));

        assertThat(keys).isEqualTo(encode(Seed.of(TEXT)));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> encode(Seed seed) {
        Map<String, String> keys = new LinkedHashMap<>();
        SeedCodec.INSTANCE.encode(seed, VicSink.into(keys));
        return keys;
    }
}
