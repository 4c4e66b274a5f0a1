package io.vicfield.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.vicfield.processor.model.VicRecord;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The annotations, modifiers and members that all generated classes share. */
final class GeneratedClass {
    private static final String PROCESSOR = "io.vicfield.processor.VicFieldProcessor";

    private GeneratedClass() {}

    static TypeSpec.Builder builder(ClassName type, VicRecord record, List<String> warnings) {
        VicRecord.Environment environment = record.environment();
        TypeSpec.Builder generated = TypeSpec.classBuilder(type).addModifiers(visibility(record));
        if (environment.jspecify()) {
            generated.addAnnotation(RuntimeTypes.NULL_MARKED);
        }
        if (environment.generated()) {
            generated.addAnnotation(AnnotationSpec.builder(RuntimeTypes.GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        if (!warnings.isEmpty()) {
            AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
            warnings.forEach(warning -> annotation.addMember("value", "$S", warning));
            generated.addAnnotation(annotation.build());
        }
        return generated.addModifiers(Modifier.FINAL);
    }

    /** Generated code is visible wherever the record is. */
    static Modifier[] visibility(VicRecord record) {
        return record.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    /** The constant that users start with. */
    static FieldSpec constant(ClassName type, String name, VicRecord record, String javadoc, CodeBlock value) {
        return FieldSpec.builder(type, name, visibility(record))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadoc)
                .initializer(value)
                .build();
    }

    /** The field of a component or group, with its key at the root. */
    static FieldSpec field(TypeName type, String name, String rootKey) {
        return FieldSpec.builder(type, name, Modifier.FINAL)
                .addJavadoc("$L", KeyText.code(rootKey))
                .build();
    }

    static MethodSpec.Builder override(Modifier visibility, TypeName result, String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(visibility)
                .returns(result);
    }
}
