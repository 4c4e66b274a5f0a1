package io.vicfield.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.processor.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page lists the processor's messages; {@code -Dgolden.update} rewrites it. */
class DiagnosticsPageTest {
    private static final Path PAGE = Path.of("../docs/diagnostics.md");

    private static final String HEAD = """
            # What the processor reports

            Each message has a code, the problem with its rule, and a fix. The compiler shows it at the line of the component,
            or of the annotation's value that causes it. This page is generated from the messages: `…` stands for names and
            types. Each code has an example below, which tests compile with javac and ECJ.

            | code | | problem | fix |
            |---|---|---|---|
            """;

    /** The fixes of problems whose messages have a fix for the case. */
    private static final Map<String, String> MENDS = Map.of(
            Problem.UNSUPPORTED_TYPE.code(),
            "Use the type that the message suggests; [all types](guide/values.md#types).",
            Problem.CONVERTER_TYPE.code(),
            "Use a converter whose second type argument is the type of the component or of its elements.",
            Problem.DEFAULT_UNREADABLE.code(),
            "Write the default in the form that the message suggests.",
            Problem.LOCK_MOVED.code(),
            "Keep the key, or add the `@FormerKey` that the message suggests. If nobody needs the old key, update the lock with "
                    + "`-Avicfield.lock.update=true`.",
            Problem.EXACT_KEY.code(),
            "Change the key as the message says; [what an exact key is](guide/cloud-init.md).",
            Problem.ENCODING.code(),
            "Only strings and bytes under an `exactKey` have an `encoding`.");

    @Test
    void thePageListsEveryMessage() throws IOException {
        String page = HEAD
                + Arrays.stream(Problem.values())
                        .sorted(Comparator.comparing(Problem::code))
                        .map(DiagnosticsPageTest::row)
                        .collect(Collectors.joining())
                + Arrays.stream(Problem.values())
                        .sorted(Comparator.comparing(Problem::code))
                        .map(problem -> Catalogue.section(problem.code(), kind(problem)))
                        .collect(Collectors.joining());
        if (System.getProperty("golden.update") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String row(Problem problem) {
        String mend = MENDS.getOrDefault(problem.code(), problem.mend());
        String link = "[" + problem.code() + "](#" + problem.code().toLowerCase(Locale.ROOT) + ")";
        return "| " + link + " | " + kind(problem) + " | " + shown(problem.rule()) + " | " + shown(mend) + " |\n";
    }

    /** As javac prints it, without a capital. */
    private static String kind(Problem problem) {
        return problem.kind().toString().toLowerCase(Locale.ROOT);
    }

    private static String shown(String format) {
        return format.replaceAll("%(\\d\\$)?s", "…").replace("|", "\\|");
    }
}
