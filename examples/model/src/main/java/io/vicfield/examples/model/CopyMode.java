package io.vicfield.examples.model;

import io.vicfield.VicValue;

/** Whether the image's files are copied onto a volume. On the wire it is a number. */
public enum CopyMode {
    /** Not chosen; VIC has no name for it. */
    @VicValue("0")
    UNSPECIFIED,
    /** Never. */
    @VicValue("1")
    NEVER,
    /** When the volume is mounted for the first time. */
    @VicValue("2")
    NEW
}
