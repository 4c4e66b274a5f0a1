package io.vicfield.examples.model.conformance;

import java.math.BigInteger;
import java.util.Set;

/** Parses the values of each type, independently of the runtime's parsers, which tests check with it. */
final class GoTexts {
    private static final Set<String> TRUTH =
            Set.of("1", "t", "T", "true", "TRUE", "True", "0", "f", "F", "false", "FALSE", "False");
    private static final String DECIMAL = "[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?|NaN|[+-]Inf";
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d+)? [+-]\\d{4} \\S+";
    private static final String BASE64 = "([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?";

    private GoTexts() {}

    static boolean isValue(GoType type, String text) {
        return text.isEmpty()
                || switch (type.kind()) {
                    case "string" -> true;
                    case "bool" -> TRUTH.contains(text);
                    case "int8" -> isWhole(text, 8);
                    case "int16" -> isWhole(text, 16);
                    case "int32" -> isWhole(text, 32);
                    case "int" -> type.name().isEmpty() ? isWhole(text, 64) : isConstant(type, text);
                    case "int64", "duration" -> isWhole(text, 64);
                    case "float64" -> text.matches(DECIMAL);
                    case "time" -> text.matches(TIME);
                    case "bytes" -> text.matches(BASE64);
                    case "ip" -> text.matches("[A-Za-z0-9+/]{6}==|[A-Za-z0-9+/]{22}==");
                    default -> throw new IllegalArgumentException("no scalar " + type);
                };
    }

    static boolean isWhole(String text, int bits) {
        return text.matches("[+-]?\\d+") && new BigInteger(text).bitLength() < bits;
    }

    private static boolean isConstant(GoType type, String text) {
        return text.matches(type.name().equals("TrustLevel") ? "[0-5]" : "[0-2]");
    }
}
