package io.vicfield.typedkeys;

import io.vicfield.VicKey;

/** Where a value is stored that a key leads to: a record, or any other value. */
interface Location<T> {
    /** The location of a value other than a record. */
    KeyLocation<T> value();

    /** The location of a record. */
    RecordLocation<T> record();

    /** The key of the value as a whole. */
    VicKey<T> whole();

    /** The location of what is stored for the value, which is converted. */
    <W> Location<W> wire();
}
