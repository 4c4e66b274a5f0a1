package io.vicfield.processor.write;

import org.jspecify.annotations.Nullable;

/** A component's part in its codec: fields and methods, and a line in each method that deals with all components. */
interface Slot {
    /** Adds fields and methods. */
    void declare(Members members);

    /** Sets the fields, given the expression of the component's key; empty if there is nothing to set. */
    Code bind(Code key);

    /** The statement that writes; empty if the component is never written. */
    Code write();

    /**
     * The expression that reads.
     *
     * @param self {@code this.} where locals have the names of fields
     */
    Code read(String self);

    /** The component's typed key; null if it has none. */
    @Nullable KeyStep key();

    /** The expression that lists the component; empty if it has no key. */
    Code list();
}
