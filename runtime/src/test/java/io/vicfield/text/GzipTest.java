package io.vicfield.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** gzip that this class did not write: several members, empty ones, and damage. */
class GzipTest {
    private static final byte[] EMPTY = Gzip.compress(new byte[0]);

    private static byte[] joined(byte[]... members) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] member : members) {
            all.writeBytes(member);
        }
        return all.toByteArray();
    }

    private static byte[] repeated(int count) {
        byte[][] members = new byte[count][];
        Arrays.fill(members, EMPTY);
        return joined(members);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsAllMembers() {
        byte[] members = joined(Gzip.compress(text("one ")), EMPTY, Gzip.compress(text("two")));
        assertThat(Gzip.decompress(members, 100)).isEqualTo(text("one two"));
    }

    @Test
    void readsAFewEmptyMembersOnly() {
        assertThat(Gzip.decompress(repeated(50), 100)).isEmpty();
        assertThatThrownBy(() -> Gzip.decompress(repeated(10_000), 100)).hasMessage("is not gzip, or is damaged");
    }

    /** Empty members count only if they follow each other. */
    @Test
    void readsManyMembersWithContent() {
        byte[] some = joined(repeated(50), Gzip.compress(new byte[100_000]));
        byte[] all = joined(some, some, some);
        assertThat(Gzip.decompress(all, 1 << 20)).hasSize(300_000);
    }

    @Test
    void readsNoMoreThanTheLimit() {
        byte[] zeros = Gzip.compress(new byte[5000]);
        assertThat(Gzip.decompress(zeros, 5000)).hasSize(5000);
        assertThatThrownBy(() -> Gzip.decompress(zeros, 4999))
                .hasMessage("has more than 4999 bytes after decompression");
    }
}
