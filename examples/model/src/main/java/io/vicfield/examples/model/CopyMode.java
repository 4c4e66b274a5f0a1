package io.vicfield.examples.model;

import io.vicfield.VicValue;

/** Whether the image's files are copied to a volume. The stored value is a number. */
public enum CopyMode {
    /** No mode is chosen; VIC has no name for this value. */
    @VicValue("0")
    UNSPECIFIED,
    /** Never copies files. */
    @VicValue("1")
    NEVER,
    /** Copies files when the volume is mounted for the first time. */
    @VicValue("2")
    NEW
}
