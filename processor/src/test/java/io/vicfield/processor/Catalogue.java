package io.vicfield.processor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The examples on the page of diagnostics: for each code a fixture of this name, and a mended one in a folder below it.
 * Like every fixture, they are compiled by javac and ECJ.
 */
public final class Catalogue {
    private Catalogue() {}

    static Stream<Fixture> mended() {
        return Fixture.all("diagnostics")
                .filter(fixture -> fixture.has("mended"))
                .map(fixture -> fixture.below("mended"));
    }

    /** The page's section about a code. */
    public static String section(String code, String kind) {
        Fixture wrong = Fixture.of("diagnostics", code.toLowerCase(Locale.ROOT));
        String example = example(wrong) + "\njavac prints:\n"
                + block("text", printed(wrong, kind.equals("note") ? "Note" : kind)) + "\nMended:\n"
                + example(wrong.below("mended"));
        return "\n## " + code + "\n" + example;
    }

    private static String example(Fixture fixture) {
        String sources =
                annotated(fixture).map(file -> block("java", file.source())).collect(Collectors.joining());
        List<String> options = CommandLine.of(fixture).options();
        String commandLine =
                options.isEmpty() ? "" : block("text", relative(fixture, String.join("\n", options) + "\n"));
        return sources + commandLine + locks(fixture);
    }

    private static String locks(Fixture fixture) {
        if (!fixture.has("lock")) {
            return "";
        }
        return fixture.below("lock").everything().stream()
                .map(file -> block("text", "lock/" + file.getFileName() + ":\n\n" + Fixture.text(file)))
                .collect(Collectors.joining());
    }

    private static String printed(Fixture fixture, String kind) {
        String atPlaces = annotated(fixture).map(file -> file.printed(kind)).collect(Collectors.joining());
        String nowhere = CommandLine.of(fixture).messages().stream()
                .map(message -> kind + ": " + message + "\n")
                .collect(Collectors.joining());
        return relative(fixture, atPlaces + nowhere);
    }

    private static Stream<Annotated> annotated(Fixture fixture) {
        return fixture.files().stream()
                .map(file -> new Annotated(file.getFileName().toString(), Fixture.text(file)));
    }

    /** As if the compiler ran in the fixture's folder. */
    private static String relative(Fixture fixture, String text) {
        String folder = fixture.folder().toString().replace('\\', '/') + "/";
        return text.replace(folder + "../", "").replace(folder, "");
    }

    private static String block(String language, String text) {
        return "\n```" + language + "\n" + text + "```\n";
    }
}
