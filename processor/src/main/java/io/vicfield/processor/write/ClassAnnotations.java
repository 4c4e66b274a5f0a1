package io.vicfield.processor.write;

import io.vicfield.processor.model.VicRecord;
import java.util.ArrayList;
import java.util.List;

/** What stands in front of every generated class. */
final class ClassAnnotations {
    private static final String PROCESSOR = "io.vicfield.processor.VicFieldProcessor";

    private ClassAnnotations() {}

    static void add(VicRecord.Environment environment, Source source) {
        if (environment.jspecify()) {
            source.line("@$T", Spi.NULL_MARKED);
        }
        if (environment.generated()) {
            source.line("@$T($S)", Spi.GENERATED, PROCESSOR);
        }
        List<Code> warnings = warnings(environment);
        if (!warnings.isEmpty()) {
            source.line(
                    warnings.size() == 1 ? "@$T($L)" : "@$T({$L})", SuppressWarnings.class, Code.join(warnings, ", "));
        }
    }

    /** What the record's own compiler flags may bar and generated code cannot avoid. */
    private static List<Code> warnings(VicRecord.Environment environment) {
        List<Code> warnings = new ArrayList<>();
        if (environment.deprecated()) {
            warnings.add(Code.of("$S", "deprecation"));
            warnings.add(Code.of("$S", "removal"));
        }
        if (environment.named()) {
            warnings.add(Code.of("$S", "exports"));
        }
        return warnings;
    }

    /** Who may see what is generated: whoever may see the record. */
    static String visibility(VicRecord record) {
        return record.isPublic() ? "public " : "";
    }
}
