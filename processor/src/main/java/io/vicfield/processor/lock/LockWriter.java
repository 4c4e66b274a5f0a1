package io.vicfield.processor.lock;

import io.vicfield.processor.manifest.Manifest;
import io.vicfield.processor.manifest.ManifestWriter;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Position;
import io.vicfield.processor.report.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.lang.model.element.TypeElement;

/** Updates locks. This is the only class that writes into the source tree. */
final class LockWriter implements Lock {
    private final Path folder;

    LockWriter(Path folder) {
        this.folder = folder;
    }

    @Override
    public void apply(TypeElement record, Manifest manifest, Diagnostics diagnostics) {
        Path file = folder.resolve(manifest.fileName());
        try {
            Files.createDirectories(folder);
            write(file, ManifestWriter.text(manifest).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            String why = "cannot be written: " + e;
            diagnostics.report(Problem.LOCK_FILE, Position.of(record), record.getSimpleName(), file, why);
        }
    }

    /** Leaves an unchanged file alone, so that build tools see no change. */
    private static void write(Path file, byte[] text) throws IOException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), text)) {
            Files.write(file, text);
        }
    }
}
