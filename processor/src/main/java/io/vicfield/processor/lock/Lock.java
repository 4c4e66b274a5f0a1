package io.vicfield.processor.lock;

import io.vicfield.processor.manifest.Manifest;
import io.vicfield.processor.report.Diagnostics;
import javax.lang.model.element.TypeElement;

/** What is done with a record's manifest and its committed copy. */
public interface Lock {
    /** Nothing. */
    Lock NONE = (record, manifest, diagnostics) -> {};

    /** Compares, or writes the copy anew. */
    void apply(TypeElement record, Manifest manifest, Diagnostics diagnostics);

    /** Says what there is to say when every record of a compilation was good, and applied. */
    default void end(Diagnostics diagnostics) {}
}
