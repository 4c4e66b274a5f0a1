package io.vicfield.processor.lock;

import io.vicfield.processor.manifest.Manifest;
import io.vicfield.processor.report.Diagnostics;
import java.nio.file.Path;
import javax.lang.model.element.TypeElement;

/** Compares a record's manifest with its committed copy, or updates the copy. */
public interface Lock {
    /** Does nothing. */
    Lock NONE = (record, manifest, diagnostics) -> {};

    /**
     * Returns the lock of a folder. Reports a folder that does not exist, and then locks nothing.
     *
     * @param update whether to update the copies instead of comparing them
     * @param complete whether the compilation contains all records
     */
    static Lock of(Path folder, boolean update, boolean complete, Diagnostics diagnostics) {
        Lock lock = update ? new LockWriter(folder) : LockReader.of(folder, diagnostics);
        return complete ? new CompleteLock(lock, folder) : lock;
    }

    /** Compares or updates the copy. */
    void apply(TypeElement record, Manifest manifest, Diagnostics diagnostics);

    /** Reports what depends on the whole compilation, after all its records were applied without errors. */
    default void end(Diagnostics diagnostics) {}
}
