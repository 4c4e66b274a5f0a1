package io.vicfield.processor.check;

import io.vicfield.processor.model.EnumType;
import io.vicfield.processor.model.ScalarType;
import java.util.stream.Collectors;

/** Tells how to write a default. */
final class DefaultForms {
    private static final int MAX_CONSTANTS = 20;

    private DefaultForms() {}

    /** The form of an enum's default: one of its constants. */
    static String of(EnumType type) {
        boolean all = type.constants().size() <= MAX_CONSTANTS;
        return type.constants().stream()
                .limit(MAX_CONSTANTS)
                .map(constant -> "`" + constant.text() + "`")
                .collect(Collectors.joining(", ", "Use one of ", all ? "." : " …"));
    }

    /** The form of a scalar's default. */
    static String of(ScalarType type) {
        return switch (type) {
            case STRING -> "Use another text: `<nil>` is not a string.";
            case BOOL -> "Write `true` or `false`.";
            case INT8, INT16, INT32, INT64 -> "Write a decimal number that fits the type.";
            case FLOAT32, FLOAT64 -> "Write a number that fits the type, such as `0.5` or `5E-01`.";
            case INSTANT, OFFSET_TIME -> "Write the time in its encoded form, such as `2009-11-10 23:00:00 +0000 UTC`.";
            case DURATION -> "Write `60s`, `1h30m`, `PT1M`, or a number of nanoseconds.";
            case BYTES, IP, INET -> "Remove the default.";
        };
    }
}
