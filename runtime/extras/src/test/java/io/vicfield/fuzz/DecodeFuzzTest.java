package io.vicfield.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vicfield.VicCodec;
import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.hostile.FleetCodec;
import io.vicfield.hostile.GuestCodec;
import io.vicfield.hostile.LogsCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Decoding accepts a configuration, and can then encode the record, or it lists the problems. */
class DecodeFuzzTest {
    @FuzzTest(maxDuration = "10s")
    void decodesOrListsProblems(byte[] input) {
        Map<String, String> stored = Stored.parse(input);
        decode(FleetCodec.INSTANCE, stored);
        decode(GuestCodec.INSTANCE, stored);
        decode(LogsCodec.INSTANCE, stored);
    }

    private static <T> void decode(VicCodec<T> codec, Map<String, String> stored) {
        List<VicProblem> problems = new ArrayList<>();
        T lenient;
        try {
            lenient = codec.decodeLeniently(VicSource.of(stored), problems::add);
        } catch (VicDecodeException e) {
            problems.addAll(e.problems());
            lenient = null;
        }
        T strict;
        try {
            strict = codec.decode(VicSource.of(stored));
        } catch (VicDecodeException e) {
            assertThat(problems).isNotEmpty();
            assertThat(e.getMessage().replace("\n  ", "")).doesNotContainPattern("\\p{Cc}");
            return;
        }
        assertThat(problems).isEmpty();
        assertThat(lenient).isEqualTo(strict);
        Map<String, String> encoded = new TreeMap<>();
        codec.encode(strict, VicSink.into(encoded));
        assertThat(encoded.keySet()).allMatch(codec::owns);
        assertThat(codec.decode(VicSource.of(encoded))).isEqualTo(strict);
    }
}
