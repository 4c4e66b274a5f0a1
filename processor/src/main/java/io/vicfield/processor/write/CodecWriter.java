package io.vicfield.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.model.VicRecord;
import io.vicfield.processor.plan.KeyPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the codec of a record. */
public final class CodecWriter {
    private final VicRecord record;
    private final KeyPlan keys;
    private final Constants constants;
    private final CodecNames names;
    private final List<Part> parts;
    private final List<GroupCode> groups;

    /** For a record with the keys that it has at the root. */
    public CodecWriter(RecordCode code, KeyPlan keys) {
        this.record = code.record;
        this.keys = keys;
        this.names = code.names;
        this.constants = code.constants;
        this.parts = code.parts;
        this.groups = code.groups;
    }

    /** The codec's class. */
    public TypeSpec write() {
        TypeSpec.Builder codec = TypeSpec.classBuilder(record.codec())
                .addJavadoc("Reads and writes {@link $T}.\n", record.type())
                .addModifiers(visibility())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Spi.PLACED_CODEC, record.type()));
        TypeSpec.Builder members = TypeSpec.classBuilder("Members");
        parts.forEach(part -> part.slot().declare(members));
        groups.forEach(group -> group.declare(members));
        constants.fields().forEach(codec::addField);
        codec.addField(instance());
        members.build().fieldSpecs().forEach(codec::addField);
        return codec.addMethod(constructor())
                .addMethod(at())
                .addMethod(writeMethod())
                .addMethod(readMethod())
                .addMethod(components())
                .addMethods(members.build().methodSpecs())
                .build();
    }

    private Modifier[] visibility() {
        return record.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    private FieldSpec instance() {
        ClassName type = record.codec();
        return FieldSpec.builder(type, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                .addModifiers(visibility())
                .addJavadoc("The codec of a whole configuration.\n")
                .initializer(
                        "new $T($T.root($S, $S))",
                        type,
                        Spi.PLACE,
                        record.namespace(),
                        record.type().simpleName())
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc("At the root these are the keys on the wire, at any other place the same below its key.\n")
                .addParameter(Spi.PLACE, "place")
                .addStatement("super(place)")
                .addCode(bind())
                .build();
    }

    private CodeBlock bind() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Part part : parts) {
            VicComponent component = part.component();
            if (component.shape() != null) {
                CodeBlock key = new Component(component, names).key(keys.rootKey(component.name()));
                addStatement(code, part.slot().bind(key));
            }
        }
        groups.forEach(group -> code.add(group.bind(keys)));
        return code.build();
    }

    private MethodSpec at() {
        return MethodSpec.methodBuilder("at")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(record.codec())
                .addParameter(Spi.PLACE, "place")
                .addStatement("return new $T(place)", record.codec())
                .build();
    }

    private MethodSpec writeMethod() {
        CodeBlock.Builder code = CodeBlock.builder();
        parts.forEach(part -> write(part, code));
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(record.type(), "value")
                .addParameter(Spi.ENCODING, "out")
                .addCode(code.build())
                .build();
    }

    /** A group's members are written where the first one stands. */
    private void write(Part part, CodeBlock.Builder code) {
        Optional<GroupCode> group =
                groups.stream().filter(candidate -> candidate.holds(part)).findFirst();
        group.filter(candidate -> candidate.begins(part)).ifPresent(begun -> code.add(begun.write()));
        if (group.isEmpty()) {
            addStatement(code, part.slot().write());
        }
    }

    private MethodSpec readMethod() {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(record.guarded() ? nullable(record.type()) : record.type())
                .addParameter(Spi.DECODING, "in")
                .addParameter(
                        ParameterSpec.builder(nullable(record.type()), "base").build())
                .addCode(new ReadCode(record, parts, groups, names).body())
                .build();
    }

    private MethodSpec components() {
        List<CodeBlock> listed = Stream.concat(
                        parts.stream().map(part -> part.slot().list()),
                        groups.stream().map(GroupCode::list))
                .filter(code -> !code.isEmpty())
                .toList();
        return MethodSpec.methodBuilder("components")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), Spi.COMPONENT))
                .addStatement("return $T.list($L)", Spi.COMPONENT, CodeBlock.join(listed, ", "))
                .build();
    }

    private TypeName nullable(TypeName type) {
        return record.environment().jspecify()
                ? type.annotated(AnnotationSpec.builder(Spi.NULLABLE).build())
                : type;
    }

    private static void addStatement(CodeBlock.Builder code, CodeBlock statement) {
        if (!statement.isEmpty()) {
            code.addStatement(statement);
        }
    }
}
