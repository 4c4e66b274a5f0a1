package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import org.jspecify.annotations.Nullable;

/** A component's part in its codec: fields and methods, and a line in each method that deals with all components. */
interface Slot {
    /** Adds fields and methods. */
    void declare(TypeSpec.Builder codec);

    /** Sets the fields, given the expression of the component's key; empty if there is nothing to set. */
    CodeBlock bind(CodeBlock key);

    /** The statement that writes; empty if the component is never written. */
    CodeBlock write();

    /**
     * The expression that reads.
     *
     * @param self {@code this.} where locals have the names of fields
     */
    CodeBlock read(String self);

    /** The component's typed key; null if it has none. */
    @Nullable KeyStep key();

    /** The expression that lists the component; empty if it has no key. */
    CodeBlock list();
}
