package io.vicfield.processor.lock;

import io.vicfield.processor.manifest.Manifest;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Position;
import io.vicfield.processor.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The lock of a complete compilation. A file without a record belongs to a removed record. */
final class CompleteLock implements Lock {
    private final Lock lock;
    private final Path folder;
    private final Set<Path> known = new HashSet<>();

    CompleteLock(Lock lock, Path folder) {
        this.lock = lock;
        this.folder = folder;
    }

    @Override
    public void apply(TypeElement record, Manifest manifest, Diagnostics diagnostics) {
        known.add(folder.resolve(manifest.fileName()));
        lock.apply(record, manifest, diagnostics);
    }

    @Override
    public void end(Diagnostics diagnostics) {
        try {
            for (Path file : files()) {
                if (!known.contains(file)) {
                    diagnostics.report(Problem.LOCK_WITHOUT_RECORD, Position.NOWHERE, file);
                }
            }
        } catch (IOException e) {
            diagnostics.report(Problem.LOCK_FOLDER, Position.NOWHERE, folder, "cannot be read: " + e);
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(Manifest.ENDING))
                    .sorted()
                    .toList();
        }
    }
}
