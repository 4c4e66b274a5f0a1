package io.vicfield.examples.benchmarks;

import io.vicfield.examples.benchmarks.compile.CompileTimes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures everything, prints tables and writes them to the docs; or, with {@code --short}, only looks for gross mistakes
 * and exits with 1 if it finds one; or, with {@code --compile}, measures what processors add to compilations.
 */
public final class Report {
    private static final Path PAGE = Path.of("docs", "benchmarks.md");
    private static final int ROUNDS = 3;

    private Report() {}

    /** Takes {@code --short}, {@code --compile}, or the number of rounds. */
    public static void main(String... arguments) throws IOException, RunnerException {
        if (List.of(arguments).equals(List.of("--short"))) {
            System.exit(brief() ? 0 : 1);
        } else if (List.of(arguments).equals(List.of("--compile"))) {
            compile();
            return;
        }
        full(arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]));
    }

    private static boolean brief() throws RunnerException {
        Results results = Runs.of(Plan.brief());
        System.out.print(Tables.brief(results));
        return Target.gates(results).stream().allMatch(Target::isMet);
    }

    private static void full(int rounds) throws IOException, RunnerException {
        int java = Runtime.version().feature();
        String text =
                "## Java " + java + "\n\n" + Machine.describe() + "\n\n" + Tables.full(Runs.of(Plan.full(rounds)));
        System.out.print(text);
        Docs.replace(PAGE, "Java " + java, text);
    }

    private static void compile() throws IOException {
        int java = Runtime.version().feature();
        String text = "### Java " + java + "\n\n" + Machine.describe() + "\n\n" + CompileTimes.table(ROUNDS);
        System.out.print(text);
        Docs.replace(PAGE, "compile time, Java " + java, text);
    }
}
