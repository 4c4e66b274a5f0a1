package io.vicfield.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line that begins a method: type, name, parameters. */
record Signature(String indent, String type, String name) {
    private static final Pattern LINE = Pattern.compile("^( +)(\\S.*) (\\w+\\(.*\\) \\{)$");
    private static final String CONTINUATION = " ".repeat(8);

    /** Of a line; null if it is none. */
    static @Nullable Signature of(String line) {
        Matcher matcher = LINE.matcher(line);
        boolean found = matcher.matches() && !line.contains(" new ") && !line.contains("return ");
        return found ? new Signature(matcher.group(1), matcher.group(2), matcher.group(3)) : null;
    }

    /** With the name on a line of its own, and the type's arguments too where the type is longer than that. */
    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        int open = type.indexOf('<');
        if (indent.length() + type.length() <= width || open < 0) {
            lines.add(indent + type);
        } else {
            lines.add(indent + type.substring(0, open + 1));
            lines.addAll(arguments(open + 1));
        }
        lines.add(indent + CONTINUATION + name);
        return lines;
    }

    private List<String> arguments(int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int at = from; at < type.length(); at++) {
            char c = type.charAt(at);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if ((c == ',' && depth == 0) || at == type.length() - 1) {
                arguments.add(indent
                        + CONTINUATION.repeat(2)
                        + type.substring(start, at + 1).strip());
                start = at + 1;
            }
        }
        return arguments;
    }
}
