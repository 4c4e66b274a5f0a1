package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicCodec;
import io.vicfield.net.IpAddress;
import io.vicfield.spi.GeneratedCodec;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Encodes and decodes the records of the golden fixtures. */
class RoundTripTest {
    /** Fixtures with components that are only encoded or only decoded. */
    private static final Set<String> ONE_WAY = Set.of("limits", "ignored", "recursion");

    record Case(String record, Class<?> type, VicCodec<Object> codec) {
        @Override
        public String toString() {
            return record;
        }
    }

    static Stream<Case> records() {
        return GoldenTest.goldens()
                .filter(golden -> !ONE_WAY.contains(golden.toString()))
                .flatMap(golden -> cases(Compiled.of(Compilers.javac().compile(golden.sources()))).stream());
    }

    @ParameterizedTest
    @MethodSource("records")
    void readsWhatItWrites(Case record) {
        Object value = new Samples().of(record.type());
        Texts texts = new Texts();

        record.codec().encode(value, texts);

        assertSame(record.codec().decode(texts), value);
    }

    @ParameterizedTest
    @MethodSource("records")
    void ownsWhatItWrites(Case record) {
        Texts texts = new Texts();

        record.codec().encode(new Samples().of(record.type()), texts);

        assertThat(texts.all().keySet()).isNotEmpty().allMatch(record.codec()::owns);
    }

    /** Ignores lists, because a list without keys decodes as empty. */
    @ParameterizedTest
    @MethodSource("records")
    void keepsValuesOfTheBase(Case record) {
        Object base = new Samples().of(record.type());
        Texts texts = new Texts();
        record.codec().encode(base, texts);
        texts.all()
                .entrySet()
                .removeIf(text -> !text.getValue().equals("0") && !text.getKey().matches(".*[|~].*"));

        assertSame(record.codec().decode(texts, base), base);
    }

    private static void assertSame(Object actual, Object expected) {
        assertThat(actual)
                .usingRecursiveComparison()
                .withEqualsForType(IpAddress::equals, IpAddress.class)
                .withEqualsForType((one, other) -> one.pattern().equals(other.pattern()), Pattern.class)
                .isEqualTo(expected);
    }

    private static List<Case> cases(Compiled compiled) {
        return compiled.codecs().stream()
                .map(name -> {
                    GeneratedCodec<Object> codec = compiled.instance(name);
                    String record = name.substring(0, name.length() - "Codec".length());
                    return new Case(record, compiled.type(record.replaceAll("_(?=[A-Z])", "\\$")), codec);
                })
                .toList();
    }
}
