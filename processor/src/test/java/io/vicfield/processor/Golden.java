package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What a fixture's codecs and manifests are expected to be, in a folder of its own. */
final class Golden {
    static final boolean UPDATE = System.getProperty("golden.update") != null;

    private Golden() {}

    /** Compares, or rewrites before. */
    static void checkOrUpdate(Fixture fixture, Map<String, String> generated) {
        if (UPDATE) {
            write(folder(fixture), generated);
        }
        check(fixture, generated);
    }

    /** Compares. */
    static void check(Fixture fixture, Map<String, String> generated) {
        assertThat(new TreeMap<>(generated)).isEqualTo(read(folder(fixture)));
    }

    private static Path folder(Fixture fixture) {
        return fixture.folder().resolve("expected");
    }

    private static Map<String, String> read(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : new Fixture(folder).everything()) {
            texts.put(file.getFileName().toString(), Fixture.text(file));
        }
        return texts;
    }

    private static void write(Path folder, Map<String, String> texts) {
        try {
            Files.createDirectories(folder);
            for (Path stale : new Fixture(folder).everything()) {
                Files.delete(stale);
            }
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Files.writeString(folder.resolve(text.getKey()), text.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
