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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the codec of a record. */
public final class CodecWriter {
    private final VicRecord record;
    private final KeyPlan keys;
    private final Constants constants;
    private final CodecNames names;
    private final List<Slot> slots;

    /** For a record with the keys that it has at the root. */
    public CodecWriter(RecordCode code, KeyPlan keys) {
        this.record = code.record;
        this.keys = keys;
        this.names = code.names;
        this.constants = code.constants;
        this.slots = code.slots;
    }

    /** The codec's class. */
    public TypeSpec write() {
        TypeSpec.Builder codec = TypeSpec.classBuilder(record.codec())
                .addJavadoc("Reads and writes {@link $T}.\n", record.type())
                .addModifiers(visibility())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Spi.PLACED_CODEC, record.type()));
        TypeSpec.Builder members = TypeSpec.classBuilder("Members");
        slots.forEach(slot -> slot.declare(members));
        constants.fields().forEach(codec::addField);
        codec.addField(instance());
        members.build().fieldSpecs().forEach(codec::addField);
        return codec.addMethod(rootConstructor())
                .addMethod(placedConstructor())
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
                .initializer("new $T()", type)
                .build();
    }

    private MethodSpec rootConstructor() {
        String name = record.type().simpleName();
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc("At the root: these are the keys on the wire.\n")
                .addStatement("super($T.root($S, $S))", Spi.PLACE, record.namespace(), name)
                .addCode(bind(component -> new Component(component, names).rootKey(keys.rootKey(component.name()))))
                .build();
    }

    private MethodSpec placedConstructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc("At a place: the same keys below its key.\n")
                .addParameter(Spi.PLACE, "place")
                .addStatement("super(place)")
                .addCode(bind(component -> new Component(component, names).key()))
                .build();
    }

    private CodeBlock bind(Function<VicComponent, CodeBlock> key) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < slots.size(); i++) {
            VicComponent component = record.components().get(i);
            if (component.shape() != null) {
                addStatement(code, slots.get(i).bind(key.apply(component)));
            }
        }
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
        slots.forEach(slot -> addStatement(code, slot.write()));
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(record.type(), "value")
                .addParameter(Spi.ENCODING, "out")
                .addCode(code.build())
                .build();
    }

    private MethodSpec readMethod() {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(record.guarded() ? nullable(record.type()) : record.type())
                .addParameter(Spi.DECODING, "in")
                .addParameter(
                        ParameterSpec.builder(nullable(record.type()), "base").build())
                .addCode(record.guarded() ? guardedRead() : plainRead())
                .build();
    }

    private CodeBlock plainRead() {
        List<CodeBlock> arguments = slots.stream().map(slot -> slot.read("")).toList();
        return CodeBlock.of("return new $T(\n$>$>$L$<$<);\n", record.type(), CodeBlock.join(arguments, ",\n"));
    }

    /** Reads everything first: what a source throws is not the record's refusal. */
    private CodeBlock guardedRead() {
        CodeBlock.Builder code = CodeBlock.builder();
        List<CodeBlock> arguments = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            VicComponent component = record.components().get(i);
            CodeBlock read = slots.get(i).read("this.");
            if (component.shape() == null) {
                arguments.add(read);
            } else {
                String local = names.member(component);
                code.addStatement("$T $N = $L", component.type(), local, read);
                arguments.add(CodeBlock.of("$N", local));
            }
        }
        return code.beginControlFlow("try")
                .addStatement("return new $T($L)", record.type(), CodeBlock.join(arguments, ", "))
                .nextControlFlow("catch ($T e)", RuntimeException.class)
                .addStatement("return in.refused(this, e, base)")
                .endControlFlow()
                .build();
    }

    private MethodSpec components() {
        List<CodeBlock> listed =
                slots.stream().map(Slot::list).filter(code -> !code.isEmpty()).toList();
        return MethodSpec.methodBuilder("components")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), Spi.COMPONENT))
                .addCode("return $T.of(\n$>$>$L$<$<);\n", List.class, CodeBlock.join(listed, ",\n"))
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
