package io.vicfield.processor.lock;

import io.vicfield.processor.manifest.Manifest;
import io.vicfield.processor.manifest.ManifestReader;
import io.vicfield.processor.read.SourceComponent;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Position;
import io.vicfield.processor.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Compares records with their locks. */
final class LockReader implements Lock {
    private final Path folder;

    private LockReader(Path folder) {
        this.folder = folder;
    }

    /** Returns the folder's locks. Reports a missing folder once, and then locks nothing. */
    static Lock of(Path folder, Diagnostics diagnostics) {
        if (Files.isDirectory(folder) && Files.isReadable(folder)) {
            return new LockReader(folder);
        }
        String why = Files.isDirectory(folder)
                ? "cannot be read"
                : Files.exists(folder) ? "is not a folder" : "does not exist";
        diagnostics.report(Problem.LOCK_FOLDER, Position.NOWHERE, folder, why);
        return NONE;
    }

    @Override
    public void apply(TypeElement record, Manifest manifest, Diagnostics diagnostics) {
        Path file = folder.resolve(manifest.fileName());
        if (!Files.exists(file)) {
            diagnostics.report(Problem.NOT_LOCKED, Position.of(record), record.getSimpleName(), file);
            return;
        }
        try {
            report(record, LockCheck.changes(ManifestReader.read(Files.readString(file)), manifest), diagnostics);
        } catch (IOException e) {
            unusable(record, file, "cannot be read: " + e, diagnostics);
        } catch (IllegalArgumentException e) {
            unusable(record, file, String.valueOf(e.getMessage()), diagnostics);
        }
    }

    private static void report(TypeElement record, List<Change> changes, Diagnostics diagnostics) {
        for (Change change : changes) {
            Position at = change.component().isEmpty()
                    ? Position.of(record)
                    : SourceComponent.position(record, change.component(), change.value());
            diagnostics.report(change.problem(), at, change.arguments());
        }
    }

    private static void unusable(TypeElement record, Path file, String why, Diagnostics diagnostics) {
        diagnostics.report(Problem.LOCK_FILE, Position.of(record), record.getSimpleName(), file, why);
    }
}
