package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicDecodeException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sensitive values are encoded and decoded like others, and never shown. */
class SensitiveTest {
    @Test
    void sensitiveChangesNoKeyOrValue() {
        Compiled compiled = Compiled.of("""
                record Job(@VicField(scope = READ_ONLY, sensitive = true) List<String> args,
                        @VicField(sensitive = true) Map<String, Part> parts) {
                    record Part(@VicField int size) {}
                }
                """);
        Map<String, String> texts =
                Map.of("guestinfo.vice./args", "1", "guestinfo.vice./args~", "a|b", "parts", "x", "parts|x/size", "3");

        assertThat(compiled.again("Job", texts)).isEqualTo(texts);
    }

    @Test
    void problemsDoNotShowItNorWhatIsBelow() {
        Compiled compiled = Compiled.of("""
                record Job(@VicField(sensitive = true) int pin, @VicField(sensitive = true) Part part,
                        @VicField(sensitive = true) Map<Integer, Part> parts) {
                    record Part(@VicField int size, @VicField(scope = READ_ONLY) List<Long> numbers) {}
                }
                """);
        Map<String, String> texts = Map.of(
                "pin",
                "hunter",
                "part/size",
                "hunter",
                "parts",
                "1|hunter",
                "parts|1/size",
                "hunter",
                "guestinfo.vice./part/numbers",
                "0",
                "guestinfo.vice./part/numbers~",
                "hunter");

        assertThatThrownBy(() -> compiled.decode("Job", texts))
                .isInstanceOfSatisfying(
                        VicDecodeException.class,
                        e -> assertThat(e.problems())
                                .hasSize(5)
                                .allSatisfy(problem -> assertThat(problem.message())
                                        .contains("a value that is not shown, because it is sensitive")))
                .hasMessageNotContaining("hunter");
    }

    @Test
    void aConstructorsMessageIsShownOnlyWhereNothingIsMasked() {
        Compiled compiled = Compiled.of("""
                record Job(@VicField String name, @VicField Plain plain, @VicField Key key) {
                    record Plain(@VicField String text) {
                        Plain {
                            if (text.length() > 3) {
                                throw new IllegalArgumentException("too long: " + text);
                            }
                        }
                    }
                    record Key(@VicField Inner inner) {
                        Key {
                            if (inner.text().length() > 3) {
                                throw new IllegalArgumentException("too long: " + inner);
                            }
                        }
                    }
                    record Inner(@VicField(sensitive = true) String text) {}
                }
                """);

        assertThatThrownBy(() -> compiled.decode("Job", Map.of("plain/text", "abcd")))
                .hasMessageContaining("IllegalArgumentException: too long: abcd");
        assertThatThrownBy(() -> compiled.decode("Job", Map.of("key/inner/text", "hunter")))
                .hasMessageContaining("Job.key (key): the record's constructor refuses the values")
                .hasMessageNotContaining("hunter");
    }

    @Test
    void aConvertersMessageIsShownOnlyWhereNothingIsMasked() {
        Compiled compiled = Compiled.of("""
                record Job(@VicField(converter = Picky.class) StringBuilder plain,
                        @VicField(converter = Picky.class, sensitive = true) StringBuilder masked,
                        @VicField(converter = OfPart.class) StringBuffer part) {
                    record Part(@VicField(sensitive = true) String text) {}
                    static final class Picky implements VicConverter<String, StringBuilder> {
                        @Override
                        public String toWire(StringBuilder value) {
                            return value.toString();
                        }
                        @Override
                        public StringBuilder fromWire(String wire) {
                            if (wire.length() > 3) {
                                throw new IllegalArgumentException("too long: " + wire);
                            }
                            return new StringBuilder(wire);
                        }
                    }
                    static final class OfPart implements VicConverter<Part, StringBuffer> {
                        @Override
                        public Part toWire(StringBuffer value) {
                            return new Part(value.toString());
                        }
                        @Override
                        public StringBuffer fromWire(Part wire) {
                            if (wire.text().length() > 3) {
                                throw new IllegalArgumentException("too long: " + wire);
                            }
                            return new StringBuffer(wire.text());
                        }
                    }
                }
                """);

        assertThatThrownBy(() -> compiled.decode("Job", Map.of("plain", "abcd")))
                .hasMessageContaining("abcd");
        assertThatThrownBy(() -> compiled.decode("Job", Map.of("masked", "hunter", "part/text", "hunter")))
                .hasMessageContaining("Job.masked (masked): ")
                .hasMessageContaining("Job.part (part): holds a value that cannot be decoded")
                .hasMessageNotContaining("hunter");
    }

    private static final String UUIDS = """
            record Job(@VicField(converter = Uuids.class) UUID id,
                    @VicField(converter = Uuids.class) List<UUID> ids,
                    @VicField(converter = Uuids.class, sensitive = true) UUID masked) {
                static final class Uuids implements VicConverter<String, UUID> {
                    @Override
                    public String toWire(UUID value) {
                        return value.toString();
                    }
                    @Override
                    public UUID fromWire(String wire) {
                        try {
                            return UUID.fromString(wire);
                        } catch (IllegalArgumentException e) {
                            throw new %s("not a UUID");
                        }
                    }
                }
            }
            """;

    @Test
    void aConvertersMessageIsKept() {
        Compiled compiled = Compiled.of(UUIDS.formatted("IllegalArgumentException"));

        assertThatThrownBy(() ->
                        compiled.decode("Job", Map.of("id", "nope", "ids", "0", "ids~", "hm", "masked", "hunter")))
                .hasMessageContaining("Job.id (id): Uuids refuses \"nope\": not a UUID")
                .hasMessageContaining("Job.ids[0] (ids~): Uuids refuses \"hm\": not a UUID")
                .hasMessageContaining("Job.masked (masked): Uuids refuses a value that is not shown")
                .hasMessageNotContaining("hunter");
    }

    @Test
    void aMessageThatIsDeclaredSafeIsShownBesideAMaskedValue() {
        Compiled compiled = Compiled.of(UUIDS.formatted("VicInvalidException"));

        assertThatThrownBy(() -> compiled.decode("Job", Map.of("masked", "hunter")))
                .hasMessageContaining(
                        "Job.masked (masked): Uuids refuses a value that is not shown, because it is sensitive:"
                                + " not a UUID")
                .hasMessageNotContaining("hunter");
    }

    @Test
    void aConstructorsSafeMessageIsShownBesideASecret() {
        Compiled compiled = Compiled.of("""
                record Job(@VicField int port, @VicField(scope = SECRET) String password, @VicField Part part) {
                    Job {
                        if (port < 0) {
                            throw new VicInvalidException("port must not be negative");
                        }
                    }
                    record Part(@VicField int size, @VicField(sensitive = true) String text) {
                        Part {
                            if (size < 0) {
                                throw new VicInvalidException("size must not be negative");
                            }
                        }
                    }
                }
                """);

        assertThatThrownBy(() -> compiled.decode("Job", Map.of("port", "-1")))
                .hasMessageContaining("Job: the record's constructor refuses the values: port must not be negative")
                .hasMessageNotContaining("()");
        assertThatThrownBy(() -> compiled.decode("Job", Map.of("part/size", "-1")))
                .hasMessageContaining("Job.part (part): the record's constructor refuses the values: size must not be")
                .hasMessageNotContaining("()");
    }
}
