package io.vicfield.examples.model.conformance;

import java.util.ArrayList;
import java.util.List;

/**
 * A type as the vectors write it: {@code map<string,ptr<struct:Point>>}.
 *
 * @param kind {@code ptr}, {@code list}, {@code map}, {@code struct} or a scalar
 * @param name the name of a struct or of a named scalar; empty for others
 * @param of the types of a pointer's, list's or map's content
 */
record GoType(String kind, String name, List<GoType> of) {
    static GoType parse(String text) {
        int open = text.indexOf('<');
        if (open < 0) {
            String[] parts = text.split(":", 2);
            return new GoType(parts[0], parts.length > 1 ? parts[1] : "", List.of());
        }
        List<GoType> of = new ArrayList<>();
        for (String part : split(text.substring(open + 1, text.length() - 1))) {
            of.add(parse(part));
        }
        return new GoType(text.substring(0, open), "", of);
    }

    boolean is(String other) {
        return kind.equals(other);
    }

    /** Returns the type of a pointer's or list's content, or of a map's values. */
    GoType element() {
        return of.get(of.size() - 1);
    }

    /** Returns whether a list of this type is a joined list. */
    boolean joins() {
        return of.isEmpty() && !is("struct") && !is("ip") && !is("bytes") && !is("time");
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
