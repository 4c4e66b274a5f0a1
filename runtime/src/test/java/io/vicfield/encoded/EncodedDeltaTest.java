package io.vicfield.encoded;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicSink;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A delta compares what the values mean, and a value always fits the encoding beside it. */
class EncodedDeltaTest {
    private static final String TEXT = "instance-id: vm-7\n".repeat(20);
    private static final Seed SEED = Seed.of(TEXT).withUserdata("#cloud-config\n");

    @Test
    void anEqualRecordChangesNothing() {
        assertThat(plan(keys(SEED), SEED).changes()).isEmpty();
    }

    @Test
    void otherGzipBytesOfTheSameTextChangeNothing() throws IOException {
        Map<String, String> stored = keys(SEED);
        String other = Base64.getEncoder().encodeToString(weaklyCompressed(TEXT));
        assertThat(stored.put("guestinfo.metadata", other)).isNotEqualTo(other);
        stored.put("guestinfo.metadata.encoding", "gz+b64");

        assertThat(plan(stored, SEED).changes()).isEmpty();
    }

    @Test
    void aChangedTextSendsTheValueOnly() {
        assertThat(changed(plan(keys(SEED), SEED.withUserdata("#!/bin/sh\n")))).containsExactly("guestinfo.userdata");
    }

    @Test
    void anAbsentValueIsDeletedWithItsEncoding() {
        VicDelta delta = plan(keys(SEED), Seed.of(TEXT));

        assertThat(delta.changes())
                .containsExactly(
                        new OptionChange("guestinfo.userdata", null),
                        new OptionChange("guestinfo.userdata.encoding", null));
    }

    @Test
    void aValueInAnotherEncodingIsRewrittenWithItsEncoding() {
        Map<String, String> plain = keys(SEED);
        plain.put("guestinfo.userdata", "#cloud-config\n");
        plain.remove("guestinfo.userdata.encoding");
        assertThat(changed(plan(plain, SEED))).containsExactly("guestinfo.userdata", "guestinfo.userdata.encoding");

        Map<String, String> unknown = keys(SEED);
        unknown.put("guestinfo.userdata.encoding", "zip");
        assertThat(after(unknown, SEED)).isEqualTo(keys(SEED));

        Map<String, String> encoded = keys(SEED.withConfig("{}"));
        encoded.put("guestinfo.ignition.config.data", "e30=");
        encoded.put("guestinfo.ignition.config.data.encoding", "base64");
        assertThat(after(encoded, SEED.withConfig("{}"))).isEqualTo(keys(SEED.withConfig("{}")));
    }

    @Test
    void damageIsRepaired() {
        Map<String, String> stored = keys(SEED);
        stored.put("guestinfo.metadata", "!");
        stored.put("guestinfo.image.encoding", "zip");

        assertThat(after(stored, SEED)).isEqualTo(keys(SEED));
    }

    @Test
    void keysOfOthersStay() {
        Map<String, String> stored = keys(SEED);
        stored.put("guestinfo.vendordata", "x");
        stored.put("disk.EnableUUID", "FALSE");

        assertThat(plan(stored, SEED).changes()).isEmpty();
    }

    @Test
    void theValueOfASensitiveComponentIsMasked() {
        assertThat(plan(Map.of(), SEED).toString())
                .contains("+ guestinfo.userdata = ********")
                .contains("+ guestinfo.metadata.encoding = gzip+base64");
    }

    private static Map<String, String> after(Map<String, String> stored, Seed seed) {
        Map<String, String> keys = new TreeMap<>(stored);
        plan(stored, seed).applyTo(keys::put, keys::remove);
        return keys;
    }

    private static List<String> changed(VicDelta delta) {
        return delta.changes().stream().map(OptionChange::key).toList();
    }

    private static VicDelta plan(Map<String, String> stored, Seed seed) {
        return DeltaPlanner.of(SeedCodec.INSTANCE).plan(new VicSnapshot(stored, ""), seed);
    }

    private static Map<String, String> keys(Seed seed) {
        Map<String, String> keys = new TreeMap<>();
        SeedCodec.INSTANCE.encode(seed, VicSink.into(keys));
        return keys;
    }

    private static byte[] weaklyCompressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.NO_COMPRESSION);
            }
        }) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
