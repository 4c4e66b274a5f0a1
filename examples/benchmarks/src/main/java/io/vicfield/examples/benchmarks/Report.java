package io.vicfield.examples.benchmarks;

import io.vicfield.examples.benchmarks.compile.CompileTimes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures everything, prints tables and writes them to the docs. Options select other measurements:
 *
 * <p>{@code --short} only looks for gross mistakes, and exits with 1 if it finds one. {@code --compile} measures the
 * time that annotation processors add to compilations. {@code --sizes} measures the sizes of jars and generated
 * classes, and exits with 1 if they have grown.
 */
public final class Report {
    private static final Path PAGE = Path.of("docs", "benchmarks.md");
    private static final int ROUNDS = 3;

    private Report() {}

    /** Runs with {@code --short}, {@code --compile}, {@code --sizes}, or the number of rounds. */
    public static void main(String... arguments) throws IOException, RunnerException {
        String what = arguments.length == 0 ? Integer.toString(ROUNDS) : arguments[0];
        switch (what) {
            case "--short" -> exit(brief());
            case "--sizes" -> exit(sizes());
            case "--compile" -> compile();
            default -> full(Integer.parseInt(what));
        }
    }

    /** Measures the sizes first, because that takes no time. */
    private static List<Target> brief() throws IOException, RunnerException {
        Sizes sizes = Sizes.measure();
        System.out.println(sizes.table());
        Results results = Runs.of(Plan.brief());
        System.out.print(Tables.brief(results));
        return Stream.concat(sizes.gates().stream(), Target.gates(results).stream())
                .toList();
    }

    private static List<Target> sizes() throws IOException {
        Sizes sizes = Sizes.measure();
        System.out.print(sizes.table());
        Docs.replace(PAGE, "sizes", sizes.table());
        return sizes.gates();
    }

    private static void exit(List<Target> gates) {
        System.exit(gates.stream().allMatch(Target::isMet) ? 0 : 1);
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
