package io.vicfield.examples.benchmarks.compile;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Generates records of ten components, which differ only in their annotations. */
final class RecordSources {
    private static final List<String> COMPONENTS = List.of(
            "String name",
            "String path",
            "long created",
            "int count",
            "boolean active",
            "double load",
            "List<String> arguments",
            "Map<String, String> labels",
            "List<Long> sizes",
            "Instant started");

    private static final List<String> TYPES = List.of("java.time.Instant", "java.util.List", "java.util.Map");

    private RecordSources() {}

    static List<JavaFileObject> of(Processors processors, int records) {
        return IntStream.range(0, records)
                .<JavaFileObject>mapToObj(number -> new Source("Sample" + number, text(processors, number)))
                .toList();
    }

    private static String text(Processors processors, int number) {
        String components = String.join(
                ",\n        ",
                COMPONENTS.stream()
                        .map(component -> processors.onComponent() + component)
                        .toList());
        String imports = Stream.concat(processors.imports().stream(), TYPES.stream())
                .map(type -> "import " + type + ";\n")
                .collect(Collectors.joining());
        return "package sample;\n\n" + imports + "\n" + processors.onRecord() + "public record Sample" + number
                + "(\n        " + components + ") {}\n";
    }

    /** A source file in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///sample/" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
