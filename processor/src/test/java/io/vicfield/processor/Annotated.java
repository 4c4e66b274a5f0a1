package io.vicfield.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/**
 * A source with the expected problems as comments: each below its line, with a caret at the column.
 *
 * <pre>
 * record Machine(@VicField String name, String forgotten) {}
 * //                                           ^ [VIC004] component forgotten has neither …
 * </pre>
 */
record Annotated(String name, String text) {
    private static final Pattern EXPECTED = Pattern.compile(" *//+ *\\^ (\\[(VIC\\d{3})] .*)");

    /** The code and the place of a problem. */
    record Place(String file, long line, String code) {}

    /** Returns the source without problems. */
    String source() {
        return text.lines()
                .filter(line -> !EXPECTED.matcher(line).matches())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Returns the source with the compiler's problems. */
    Annotated with(List<? extends Diagnostic<?>> said) {
        List<String> lines = new ArrayList<>();
        source().lines().forEach(line -> {
            lines.add(line);
            int number = lines.size()
                    - (int) lines.stream().filter(Annotated::isExpected).count();
            said.stream()
                    .filter(diagnostic -> diagnostic.getLineNumber() == number)
                    .forEach(diagnostic -> lines.add(comment(diagnostic)));
        });
        return new Annotated(name, String.join("\n", lines) + "\n");
    }

    /** Returns the places of the expected problems; line numbers include the comments. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        List<String> lines = text.lines().toList();
        int code = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher expected = EXPECTED.matcher(lines.get(i));
            if (expected.matches()) {
                places.add(new Place(name, code, expected.group(2)));
            } else {
                code = i + 1;
            }
        }
        return places;
    }

    /** What javac prints about it: each message, its line, and a caret below the column. */
    String printed(String kind) {
        StringBuilder printed = new StringBuilder();
        List<String> lines = source().lines().toList();
        int number = 0;
        for (String line : text.lines().toList()) {
            Matcher expected = EXPECTED.matcher(line);
            if (expected.matches()) {
                printed.append(name + ":" + number + ": " + kind + ": " + expected.group(1) + "\n")
                        .append(lines.get(number - 1) + "\n")
                        .append(" ".repeat(column(line)) + "^\n");
            } else {
                number++;
            }
        }
        return printed.toString();
    }

    /** A comment has no room for a caret below its slashes. */
    private static int column(String comment) {
        return comment.startsWith("//^") ? 0 : comment.indexOf('^');
    }

    private static boolean isExpected(String line) {
        return EXPECTED.matcher(line).matches();
    }

    private static String comment(Diagnostic<?> diagnostic) {
        int caret = (int) diagnostic.getColumnNumber() - 1;
        String indent = " ".repeat(Math.max(0, Math.min(8, caret - 2)));
        return indent + "//" + " ".repeat(Math.max(0, caret - indent.length() - 2)) + "^ "
                + diagnostic.getMessage(null);
    }
}
