package io.vicfield.processor.lock;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether values of one type can be decoded as another type. Only new enum constants are allowed. */
final class TypeChange {
    private static final Pattern ENUM = Pattern.compile("enum\\(((?:\\\\.|[^\\\\)])*)\\)");

    private TypeChange() {}

    static boolean harmless(String locked, String now) {
        return ENUM.matcher(locked).replaceAll("enum").equals(ENUM.matcher(now).replaceAll("enum"))
                && keepConstants(enums(locked), enums(now));
    }

    private static boolean keepConstants(List<List<String>> locked, List<List<String>> now) {
        for (int i = 0; i < locked.size(); i++) {
            if (!now.get(i).containsAll(locked.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<List<String>> enums(String type) {
        return ENUM.matcher(type).results().map(TypeChange::constants).collect(Collectors.toList());
    }

    private static List<String> constants(MatchResult type) {
        return List.of(type.group(1).split("\\|", -1));
    }
}
