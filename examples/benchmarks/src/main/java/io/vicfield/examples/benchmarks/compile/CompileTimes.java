package io.vicfield.examples.benchmarks.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Compiles equal records with each processor and without any, in turns, and shows the time that each processor adds.
 */
public final class CompileTimes {
    private static final int FEW = 500;
    private static final int MANY = 2000;

    private final Map<Processors, List<Long>> few = new EnumMap<>(Processors.class);
    private final Map<Processors, List<Long>> many = new EnumMap<>(Processors.class);

    private CompileTimes() {}

    /** Returns a table, after the given number of rounds. Each compilation runs in its own process. */
    public static String table(int rounds) throws IOException {
        CompileTimes times = new CompileTimes();
        for (int round = 0; round < rounds; round++) {
            for (Processors processors : Processors.values()) {
                times.measure(processors);
            }
        }
        return times.table();
    }

    private void measure(Processors processors) throws IOException {
        few.computeIfAbsent(processors, none -> new ArrayList<>()).add(compile(processors, FEW));
        many.computeIfAbsent(processors, none -> new ArrayList<>()).add(compile(processors, MANY));
    }

    private static long compile(Processors processors, int records) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CompileOnce.class.getName(),
                        processors.name(),
                        Integer.toString(records))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader()) {
            String nanos = output.readLine();
            if (nanos == null) {
                throw new IOException(processors + " did not compile " + records + " records");
            }
            return Long.parseLong(nanos);
        }
    }

    private String table() {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "| compile | %d records, s | %,d records, s | added per record, ms | of it between the two, ms |",
                FEW,
                MANY);
        line(text, "|---|--:|--:|--:|--:|");
        for (Processors processors : Processors.values()) {
            double addedToAll = added(many, processors) / MANY;
            double addedToMore = (added(many, processors) - added(few, processors)) / (MANY - FEW);
            line(
                    text,
                    "| %s | %.2f | %.2f | %.3f | %.3f |",
                    processors.title(),
                    least(few, processors) / 1e9,
                    least(many, processors) / 1e9,
                    addedToAll / 1e6,
                    addedToMore / 1e6);
        }
        return text.toString();
    }

    private static double added(Map<Processors, List<Long>> times, Processors processors) {
        return least(times, processors) - least(times, Processors.NONE);
    }

    /** Returns the minimum, because other work of the machine can only increase this time. */
    private static double least(Map<Processors, List<Long>> times, Processors processors) {
        return Collections.min(times.get(processors));
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
