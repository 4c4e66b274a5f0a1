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

    /** A line, or the parts of a signature, or a class and its parent, or a chain's calls, or what is called and its arguments. */
    private static List<String> wrap(String line) {
        if (line.length() <= WIDTH) {
            return List.of(line);
        }
        Signature signature = Signature.of(line);
        if (signature != null) {
            return signature.lines(WIDTH);
        }
        String indent = line.substring(0, line.length() - line.stripLeading().length()) + CONTINUATION;
        int parent = line.indexOf("extends ");
        if (line.endsWith(" {") && parent > 0) {
            return List.of(line.substring(0, parent).stripTrailing(), indent + line.substring(parent));
        }
        List<Integer> links = Brackets.links(line);
        return links.isEmpty() ? arguments(line, indent) : chain(line, links, indent);
    }

    private static List<String> chain(String line, List<Integer> links, String indent) {
        List<String> lines = new ArrayList<>(wrap(line.substring(0, links.get(0))));
        for (int i = 0; i < links.size(); i++) {
            int end = i + 1 < links.size() ? links.get(i + 1) : line.length();
            lines.addAll(wrap(indent + line.substring(links.get(i), end)));
        }
        return lines;
    }

    /** All on one line, or each on its own. */
    private static List<String> arguments(String line, String indent) {
        Brackets call = Brackets.longest(line);
        String all = indent + line.substring(call.from());
        if (call.isEmpty()) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>();
        lines.add(line.substring(0, call.from()));
        if (all.length() <= WIDTH) {
            lines.add(all);
            return lines;
        }
        List<String> arguments = call.arguments(line);
        for (int i = 0; i < arguments.size(); i++) {
            boolean last = i == arguments.size() - 1;
            lines.addAll(wrap(indent + arguments.get(i) + (last ? line.substring(call.to()) : ",")));
        }
        return lines;
    }
}
