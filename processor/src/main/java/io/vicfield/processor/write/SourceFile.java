package io.vicfield.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.vicfield.processor.model.VicRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/** What every generated file has: header, annotations, one originating element. */
public final class SourceFile {
    private static final String PROCESSOR = "io.vicfield.processor.VicFieldProcessor";

    private final Filer filer;

    /** Written through the compiler. */
    public SourceFile(Filer filer) {
        this.filer = filer;
    }

    /** Writes a class that belongs to a record; false if there is a file of that name already. */
    public boolean write(VicRecord record, TypeSpec type, TypeElement origin) {
        TypeSpec.Builder whole = type.toBuilder();
        annotate(record.environment(), whole);
        try {
            JavaFile file = JavaFile.builder(record.type().packageName(), whole.build())
                    .skipJavaLangImports(true)
                    .indent("    ")
                    .build();
            write(
                    Layout.tidy(file.toString()),
                    ClassName.get(record.type().packageName(), whole.build().name()),
                    origin);
            return true;
        } catch (FilerException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text, ClassName name, TypeElement origin) throws IOException {
        try (Writer writer =
                filer.createSourceFile(name.canonicalName(), origin).openWriter()) {
            writer.write(text);
        }
    }

    private static void annotate(VicRecord.Environment environment, TypeSpec.Builder type) {
        if (environment.jspecify()) {
            type.addAnnotation(Spi.NULL_MARKED);
        }
        if (environment.generated()) {
            type.addAnnotation(AnnotationSpec.builder(Spi.GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        List<String> warnings = warnings(environment);
        if (!warnings.isEmpty()) {
            AnnotationSpec.Builder suppressed = AnnotationSpec.builder(SuppressWarnings.class);
            warnings.forEach(warning -> suppressed.addMember("value", "$S", warning));
            type.addAnnotation(suppressed.build());
        }
    }

    /** What the record's own compiler flags may bar and generated code cannot avoid. */
    private static List<String> warnings(VicRecord.Environment environment) {
        List<String> warnings = new ArrayList<>();
        if (environment.deprecated()) {
            warnings.addAll(List.of("deprecation", "removal"));
        }
        if (environment.named()) {
            warnings.add("exports");
        }
        return warnings;
    }
}
