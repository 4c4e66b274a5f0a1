package io.vicfield.examples.benchmarks.compile;

import java.util.List;

/** Who looks at the records while they are compiled. */
enum Processors {
    /** Nobody. */
    NONE("javac alone", "", "", List.of("-proc:none")),
    /** This project's: a codec, typed keys and a manifest per record. */
    VICFIELD(
            "vicfield",
            "",
            "@io.vicfield.VicField(scope = io.vicfield.Scope.READ_ONLY) ",
            processor("io.vicfield.processor.VicFieldProcessor")),
    /** Builders and withers. */
    RECORD_BUILDER(
            "record-builder",
            "@io.soabase.recordbuilder.core.RecordBuilder ",
            "",
            processor("io.soabase.recordbuilder.processor.RecordBuilderProcessor")),
    /** JSON adapters. */
    AVAJE_JSONB("avaje-jsonb", "@io.avaje.jsonb.Json ", "", processor("io.avaje.jsonb.generator.JsonbProcessor"));

    private final String title;
    private final String onRecord;
    private final String onComponent;
    private final List<String> options;

    Processors(String title, String onRecord, String onComponent, List<String> options) {
        this.title = title;
        this.onRecord = onRecord;
        this.onComponent = onComponent;
        this.options = options;
    }

    String title() {
        return title;
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

    private static List<String> processor(String type) {
        return List.of("-processor", type);
    }
}
