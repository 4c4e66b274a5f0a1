package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The expected files of a fixture, in their own folder: codec and manifest of every top-level record. Files of nested
 * records and typed keys are compared if the folder has them: add an empty file, and {@code -Dgolden.update} fills it.
 */
final class Golden {
    static final boolean UPDATE = System.getProperty("golden.update") != null;

    private Golden() {}

    /** Compares the files; with {@code -Dgolden.update}, rewrites them first. */
    static void checkOrUpdate(Fixture fixture, Map<String, String> generated) {
        Map<String, String> compared = new TreeMap<>(generated);
        compared.keySet()
                .removeIf(file ->
                        isOptional(file) && !Files.exists(folder(fixture).resolve(file)));
        if (UPDATE) {
            write(folder(fixture), compared);
        }
        assertThat(compared).isEqualTo(read(folder(fixture)));
    }

    private static boolean isOptional(String file) {
        return file.endsWith("Keys.java") || file.matches(".*\\w[_$]\\w.*");
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
