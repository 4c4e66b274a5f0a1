package io.vicfield.examples.inspect;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.SECRET;

import io.vicfield.ListFormat;
import io.vicfield.VicConverter;
import io.vicfield.VicField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Secrets and sensitive values in every possible place. Output may show only {@code name}. */
record Marked(
        @VicField(scope = READ_ONLY) String name,
        @VicField(scope = SECRET) String token,
        @VicField(scope = SECRET) long pin,
        @VicField(scope = SECRET) byte[] key,
        @VicField(scope = SECRET) List<String> codes,
        @VicField(scope = SECRET) Map<String, String> vault,
        @VicField(scope = SECRET) Part sealed,

        @VicField(scope = SECRET, converter = Picky.class) StringBuilder choosySecret,

        @VicField(scope = READ_WRITE, sensitive = true) String word,
        @VicField(scope = READ_WRITE, sensitive = true) long number,
        @VicField(scope = READ_ONLY, sensitive = true) byte[] bytes,
        @VicField(scope = READ_ONLY, sensitive = true) List<String> args,

        @VicField(scope = READ_ONLY, sensitive = true, list = ListFormat.INDEXED)
        List<String> lines,

        @VicField(scope = READ_ONLY, sensitive = true) List<Long> numbers,
        @VicField(sensitive = true) Map<String, List<String>> env,
        @VicField(sensitive = true) Map<Long, Part> parts,
        @VicField(scope = READ_ONLY, sensitive = true) Optional<Part> part,

        @VicField(sensitive = true, converter = Picky.class) StringBuilder choosy,

        @VicField(scope = READ_ONLY) Map<String, Job> jobs) {

    /** A record that does not know about its sensitive parent. */
    record Part(@VicField String text, @VicField Optional<Long> size) {}

    /** Quotes its sensitive arguments in an error message. */
    record Job(
            @VicField String name,
            @VicField(sensitive = true) List<String> args) {
        Job {
            if (name.equals("refused")) {
                throw new IllegalArgumentException("refused with " + args);
            }
        }
    }

    /** Quotes a sensitive value in an error message. */
    static final class Picky implements VicConverter<String, StringBuilder> {
        static final String REFUSED = "?";

        @Override
        public String toWire(StringBuilder value) {
            return checked(value.toString());
        }

        @Override
        public StringBuilder fromWire(String wire) {
            return new StringBuilder(checked(wire));
        }

        private static String checked(String text) {
            if (text.endsWith(REFUSED)) {
                throw new IllegalArgumentException("refused " + text);
            }
            return text;
        }
    }
}
