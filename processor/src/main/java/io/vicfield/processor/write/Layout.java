package io.vicfield.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where long lines are broken. */
final class Layout {
    static final int WIDTH = 120;
    private static final String CONTINUATION = " ".repeat(8);

    private Layout() {}

    /** One line or more, none of them longer than people write them, where there is a place to break it. */
    static String broken(String lines) {
        return lines.lines().flatMap(line -> wrap(line).stream()).collect(Collectors.joining("\n"));
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
