package io.vicfield.examples.benchmarks.compile;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles a number of records in its own process, as a build does, and prints the processor time in nanoseconds. */
public final class CompileOnce {
    private CompileOnce() {}

    /** Takes the name of the {@link Processors} and the number of records. */
    public static void main(String... arguments) throws IOException {
        Processors processors = Processors.valueOf(arguments[0]);
        Path output = Files.createTempDirectory("compiled");
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        compile(processors, Integer.parseInt(arguments[1]), output);
        System.out.println(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        Folders.delete(output);
    }

    private static void compile(Processors processors, int records, Path output) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            List<String> options = new ArrayList<>(processors.options());
            // The class path contains the processors, along with everything else.
            options.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, RecordSources.of(processors, records))
                    .call();
            if (!compiled) {
                throw new IllegalStateException(processors + ": " + messages);
            }
        }
    }
}
