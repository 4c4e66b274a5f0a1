package io.vicfield.examples.tether.store;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.function.Consumer;

/** Stores keys in a JSON file, {@code {"key": "text"}}. Each publication replaces the whole file in one move. */
public final class JsonStore implements Store {
    private final Path path;

    /** Creates a store for this file, which must exist. */
    public JsonStore(Path path) {
        this.path = path;
    }

    @Override
    public ExecutorConfig load() {
        return ExecutorConfigCodec.INSTANCE.decode(VicSource.of(read()));
    }

    @Override
    public void publish(Consumer<? super VicSink> writer) {
        Map<String, String> texts = read();
        writer.accept(VicSink.into(texts));
        write(texts);
    }

    private Map<String, String> read() {
        try {
            return JsonTexts.parse(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void write(Map<String, String> texts) {
        Path next = path.resolveSibling(path.getFileName() + ".next");
        try {
            Files.write(next, JsonTexts.print(texts));
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be written: " + e.getMessage(), e);
        }
    }
}
