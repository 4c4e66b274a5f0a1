package io.vicfield.examples.benchmarks.compile;

import java.util.List;
import java.util.stream.Stream;

/** The annotation processor that runs while the records are compiled. */
enum Processors {
    /** No annotation processor. */
    NONE("javac alone", List.of(), "", "", List.of("-proc:none")),
    /** This project's processor: generates a codec, typed keys and a manifest per record. */
    VICFIELD(
            "vicfield",
            List.of("io.vicfield.Scope", "io.vicfield.VicField"),
            "",
            "@VicField(scope = Scope.READ_ONLY) ",
            processor("io.vicfield.processor.VicFieldProcessor")),
    /** The same without typed keys. */
    VICFIELD_WITHOUT_KEYS(
            "vicfield, `-Avicfield.keys=none`",
            List.of("io.vicfield.Scope", "io.vicfield.VicField"),
            "",
            "@VicField(scope = Scope.READ_ONLY) ",
            processor("io.vicfield.processor.VicFieldProcessor", "-Avicfield.keys=none")),
    /** Generates builders and withers. */
    RECORD_BUILDER(
            "record-builder",
            List.of("io.soabase.recordbuilder.core.RecordBuilder"),
            "@RecordBuilder\n",
            "",
            processor("io.soabase.recordbuilder.processor.RecordBuilderProcessor")),
    /** Generates JSON adapters. */
    AVAJE_JSONB(
            "avaje-jsonb",
            List.of("io.avaje.jsonb.Json"),
            "@Json\n",
            "",
            processor("io.avaje.jsonb.generator.JsonbProcessor"));

    private final String title;
    private final List<String> imports;
    private final String onRecord;
    private final String onComponent;
    private final List<String> options;

    Processors(String title, List<String> imports, String onRecord, String onComponent, List<String> options) {
        this.title = title;
        this.imports = imports;
        this.onRecord = onRecord;
        this.onComponent = onComponent;
        this.options = options;
    }

    String title() {
        return title;
    }

    /** The names of the annotations to import. */
    List<String> imports() {
        return imports;
    }

    String onRecord() {
        return onRecord;
    }

    String onComponent() {
        return onComponent;
    }

    List<String> options() {
        return options;
    }

    private static List<String> processor(String type, String... options) {
        return Stream.concat(Stream.of("-processor", type), Stream.of(options)).toList();
    }
}
