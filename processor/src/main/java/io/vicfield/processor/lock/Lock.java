package io.vicfield.processor.lock;

import io.vicfield.processor.manifest.Manifest;
import io.vicfield.processor.report.Diagnostics;
import javax.lang.model.element.TypeElement;

/** Compares a record's manifest with its committed copy, or updates the copy. */
public interface Lock {
    /** Does nothing. */
    Lock NONE = (record, manifest, diagnostics) -> {};

    /** Compares or updates the copy. */
    void apply(TypeElement record, Manifest manifest, Diagnostics diagnostics);

    /** Reports what depends on the whole compilation, after all its records were applied without errors. */
    default void end(Diagnostics diagnostics) {}
}
