package io.vicfield.examples.inspect;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes random configurations with a recognisable mark in each value that must not be shown. */
final class Marks {
    /** The mark as a string, as bytes in base64, and as a number. */
    static final List<String> ALL = List.of("s3cr3t", "czNjcjN0", "47114711");

    private static final List<String> UNWRITABLE = List.of("|x", "\ud800", "\0", "@", "~");

    private final Random random;

    Marks(Random random) {
        this.random = random;
    }

    /** Returns a record that can be encoded in half of all cases. */
    Marked next() {
        return record(random.nextBoolean() ? this::text : this::anyText);
    }

    /** Returns a record that can be encoded. */
    Marked writable() {
        return record(this::text);
    }

    /** Returns a string of random length that starts with a mark. */
    String text() {
        return "s3cr3t" + Long.toString(random.nextLong(), 36).repeat(1 + random.nextInt(3) * random.nextInt(20));
    }

    /** Returns the keys of the record, some of them with values that cannot be parsed. */
    Map<String, String> damaged(Map<String, String> texts) {
        Map<String, String> damaged = new TreeMap<>(texts);
        damaged.replaceAll((key, text) -> {
            boolean shown = key.endsWith("name") || key.endsWith("/jobs");
            return shown || random.nextInt(4) > 0 ? text : damage(text);
        });
        damaged.computeIfPresent("guestinfo.vice./jobs|a/name", (key, name) -> random.nextBoolean() ? name : "refused");
        return damaged;
    }

    private String damage(String text) {
        return switch (random.nextInt(5)) {
            case 0 -> text();
            case 1 -> text() + "|" + text();
            case 2 -> text() + Marked.Picky.REFUSED;
            case 3 -> text + "\n" + text();
            default -> "4711471147114711471147114711";
        };
    }

    private String anyText() {
        String text = text();
        return switch (random.nextInt(8)) {
            case 0 -> text + UNWRITABLE.get(random.nextInt(UNWRITABLE.size()));
            case 1 -> text + Marked.Picky.REFUSED;
            case 2 -> text.repeat(1 + 70_000 / text.length());
            default -> text;
        };
    }

    private long number() {
        return Long.parseLong("47114711" + random.nextInt(10_000));
    }

    private byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private static <T> List<T> list(Supplier<T> elements, int length) {
        return Stream.generate(elements).limit(length).toList();
    }

    private Marked.Part part(Supplier<String> text) {
        return new Marked.Part(text.get(), random.nextBoolean() ? Optional.of(number()) : Optional.empty());
    }

    private Marked record(Supplier<String> text) {
        return new Marked(
                "shown",
                text.get(),
                number(),
                bytes(),
                list(text, 2),
                Map.of("a", text.get(), "b", text.get()),
                part(text),
                new StringBuilder(text.get()),
                text.get(),
                number(),
                bytes(),
                list(text, 1 + random.nextInt(3)),
                list(text, 2),
                list(this::number, 2),
                Map.of("a", list(text, 2)),
                Map.of(7L, part(text)),
                random.nextBoolean() ? Optional.of(part(text)) : Optional.empty(),
                new StringBuilder(text.get()),
                Map.of("a", new Marked.Job("shown", list(text, 2))));
    }
}
