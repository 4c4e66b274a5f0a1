package io.vicfield.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles to a folder, because compilers in memory do not support modules, and ECJ does not support memory. */
record Build(JavaCompiler compiler, Path folder) {
    static Build javac(Path folder) {
        return new Build(ToolProvider.getSystemJavaCompiler(), folder);
    }

    /** Returns all messages of the compiler. */
    List<Diagnostic<? extends JavaFileObject>> compile(List<Path> sources, String... options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            String output = Files.createDirectories(folder).toString();
            // Without this option, ECJ writes generated sources into the working directory.
            Stream<String> fixed = Stream.of("--release", "17", "-d", output, "-s", output);
            List<String> all = Stream.concat(fixed, Stream.of(options)).toList();
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(), files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.<Processor>of(new VicFieldProcessor()));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics();
    }

    /** Returns whether a message is about a generated file. */
    boolean isGenerated(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() != null
                && Path.of(diagnostic.getSource().toUri()).startsWith(folder.toAbsolutePath());
    }

    /** Returns the generated files, by their names. */
    Map<String, String> generated() {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> sources = new TreeMap<>();
            files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".keys"))
                    .forEach(file -> sources.put(file.getFileName().toString(), Fixture.text(file)));
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
