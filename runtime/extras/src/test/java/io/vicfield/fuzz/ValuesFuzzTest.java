package io.vicfield.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vicfield.codec.Scalar;
import io.vicfield.codec.Scalars;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A value that can be read is written as a string that gives the same value. */
class ValuesFuzzTest {
    private static final List<Scalar<?>> SCALARS = List.of(
            Scalars.STRING,
            Scalars.BOOL,
            Scalars.INT8,
            Scalars.INT16,
            Scalars.INT32,
            Scalars.INT64,
            Scalars.FLOAT32,
            Scalars.FLOAT64,
            Scalars.BYTES,
            Scalars.IP,
            Scalars.INET,
            Scalars.INSTANT,
            Scalars.OFFSET_TIME,
            Scalars.DURATION);

    @FuzzTest(maxDuration = "10s")
    void readsWhatItWrites(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        SCALARS.forEach(scalar -> check(scalar, text));
    }

    private static <T> void check(Scalar<T> scalar, String text) {
        scalar.readLeniently(text);
        T value;
        String written;
        try {
            value = scalar.read(text);
            written = scalar.write(value);
        } catch (IllegalArgumentException e) {
            return;
        }
        if (written != null) {
            T again = scalar.read(written);
            assertThat(again).as("%s from %s", scalar.type(), text).isEqualTo(value);
            assertThat(scalar.write(again)).isEqualTo(written);
        }
    }
}
