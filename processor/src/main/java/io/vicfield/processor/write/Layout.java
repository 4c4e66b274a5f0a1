package io.vicfield.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finishing touches that people give to their code. */
final class Layout {
    private static final int WIDTH = 120;
    private static final String CONTINUATION = " ".repeat(8);

    /** A comment that fits on one line. */
    private static final Pattern COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\\R *\\* (.*)\\R *\\*/$");

    /** Two fields of an instance with a blank line between. */
    private static final Pattern FIELDS = Pattern.compile(
            "(?m)^( +(?:private|final) (?!static )[^({\\v]*;\\R)\\R(?= +(?:private|final) (?!static )[^({\\v]*;$)");

    /** A method whose parameters JavaPoet broke earlier than needed. */
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^(    protected .*,)\\R +");

    /** A method whose only parameter, if any, JavaPoet put on a line of its own. */
    private static final Pattern BRACKETS = Pattern.compile("\\(\\R +([^(),\\v]*)\\) \\{");

    private Layout() {}

    /** Without the blank lines and line breaks that only machines write, and with those that people do. */
    static String tidy(String code) {
        String commented = COMMENT.matcher(code).replaceAll("$1/** $2 */");
        String close = FIELDS.matcher(commented).replaceAll("$1");
        String whole =
                SIGNATURE.matcher(BRACKETS.matcher(close).replaceAll("($1) {")).replaceAll("$1 ");
        return whole.lines()
                .map(Layout::annotated)
                .flatMap(line -> wrap(line).stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** JavaPoet leaves a space in {@code Outer.@Nullable Inner}. */
    private static String annotated(String line) {
        return line.startsWith("    protected ") ? line.replace(". @", ".@") : line;
    }

    /** A line, or the parts of a signature, or what it calls with an argument per line. */
    private static List<String> wrap(String line) {
        Signature signature = line.length() > WIDTH ? Signature.of(line) : null;
        if (signature != null) {
            return signature.lines(WIDTH);
        }
        Brackets call = line.length() > WIDTH ? Brackets.longest(line) : Brackets.NONE;
        if (call.isEmpty()) {
            return List.of(line);
        }
        String indent = line.substring(0, line.length() - line.stripLeading().length()) + CONTINUATION;
        List<String> lines = new ArrayList<>();
        lines.add(line.substring(0, call.from()));
        List<String> arguments = call.arguments(line);
        for (int i = 0; i < arguments.size(); i++) {
            boolean last = i == arguments.size() - 1;
            lines.addAll(wrap(indent + arguments.get(i) + (last ? line.substring(call.to()) : ",")));
        }
        return lines;
    }
}
