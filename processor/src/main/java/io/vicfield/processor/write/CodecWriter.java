package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.model.VicGroup;
import io.vicfield.processor.model.VicRecord;
import io.vicfield.processor.plan.KeyPlan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the codec of a record. */
public final class CodecWriter {
    private final VicRecord record;
    private final ClassName codec;
    private final KeyPlan keys;
    private final CodecNames names;
    private final Constants constants;
    private final Map<VicComponent, ComponentWriter> components = new LinkedHashMap<>();
    private final Map<VicGroup, GroupWriter> groups = new LinkedHashMap<>();

    /** Creates a writer for a record and its keys at the root. */
    public CodecWriter(VicRecord record, KeyPlan keys) {
        this.record = record;
        this.codec = record.codec();
        this.keys = keys;
        this.names = new CodecNames(record);
        this.constants = new Constants(record, names);
        for (VicComponent component : record.stored()) {
            components.put(component, new ComponentWriter(component, names.field(component), constants));
        }
        for (VicGroup group : record.groups()) {
            groups.put(group, new GroupWriter(group, components.values(), names));
        }
    }

    /** Returns the codec's file. */
    public SourceFile write() {
        TypeSpec.Builder type = GeneratedClass.builder(
                        codec, record, record.environment().codecWarnings())
                .addJavadoc("Encodes and decodes {@link $T}.", record.type())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.GENERATED_CODEC, record.type()))
                .addFields(constants.fields())
                .addField(instance());
        addFields(type);
        type.addMethod(constructor()).addMethod(at());
        CodeBlock cases = nestedCases();
        if (!cases.isEmpty()) {
            type.addMethod(nested(cases));
        }
        type.addMethod(writeMethod()).addMethod(readMethod(false)).addMethod(readMethod(true));
        return new SourceFile(codec, type.build());
    }

    private FieldSpec instance() {
        CodeBlock value = CodeBlock.of(
                "new $T($T.root($S, $S))",
                codec,
                RuntimeTypes.PLACE,
                record.namespace(),
                record.type().simpleName());
        return GeneratedClass.constant(codec, "INSTANCE", record, "The codec of a whole configuration.", value);
    }

    private void addFields(TypeSpec.Builder type) {
        components.forEach((component, writer) ->
                type.addField(writer.declare(keys.rootKey(component.name()).text())));
        groups.forEach((group, writer) -> type.addField(
                writer.declare(Objects.requireNonNull(keys.generations().get(group.name())))));
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.PLACE, "place")
                .addStatement("super(place)");
        components.values().forEach(component -> constructor.addStatement(component.create()));
        groups.values().forEach(group -> constructor.addStatement(group.create()));
        return constructor.build();
    }

    private MethodSpec at() {
        return GeneratedClass.override(
                        Modifier.PUBLIC, ParameterizedTypeName.get(RuntimeTypes.RECORD_CODEC, record.type()), "at")
                .addParameter(RuntimeTypes.PLACE, "place")
                .addStatement("return new $T(place)", codec)
                .build();
    }

    private CodeBlock nestedCases() {
        CodeBlock.Builder cases = CodeBlock.builder();
        components.forEach((component, writer) ->
                writer.nestedCodec().ifPresent(codec -> cases.add("case $S -> $L;\n", component.name(), codec)));
        return cases.build();
    }

    private MethodSpec nested(CodeBlock cases) {
        String name = names.variable("component");
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        return GeneratedClass.override(
                        Modifier.PROTECTED, ParameterizedTypeName.get(RuntimeTypes.RECORD_CODEC, any), "nested")
                .addParameter(String.class, name)
                .addCode("return switch ($N) {\n$>$L", name, cases)
                .addCode("default -> super.nested($N);\n$<};\n", name)
                .build();
    }

    private MethodSpec writeMethod() {
        MethodSpec.Builder method = GeneratedClass.override(Modifier.PROTECTED, TypeName.VOID, "write")
                .addParameter(record.type(), "value")
                .addParameter(RuntimeTypes.ENCODING, "out");
        components.forEach((component, writer) -> {
            Optional<VicGroup> group = record.group(component);
            if (group.isEmpty()) {
                method.addStatement(writer.encode());
            } else if (group.get().begins(component)) {
                method.addCode(Objects.requireNonNull(groups.get(group.get())).encode());
            }
        });
        return method.build();
    }

    private MethodSpec readMethod(boolean overBase) {
        MethodSpec.Builder method = GeneratedClass.override(Modifier.PROTECTED, record.type(), "read")
                .addParameter(RuntimeTypes.DECODING, "in");
        if (record.environment().jspecify()) {
            // Checkers such as NullAway cannot know that most components never decode as null.
            method.addAnnotation(RuntimeTypes.NULL_UNMARKED);
        }
        if (overBase) {
            method.addParameter(record.type(), "base");
        }
        groups.values().forEach(group -> method.addCode(group.decode(overBase)));
        CodeBlock arguments = record.components().stream()
                .map(component -> argument(component, overBase))
                .collect(CodeBlock.joining(",\n"));
        return method.addStatement("return new $T(\n$L)", record.type(), arguments)
                .build();
    }

    private CodeBlock argument(VicComponent component, boolean overBase) {
        ComponentWriter writer = components.get(component);
        if (writer == null) {
            return overBase ? CodeBlock.of("base.$N()", component.name()) : ZeroValue.of(component.type());
        }
        return record.group(component).isPresent() ? writer.name() : writer.decode(overBase);
    }
}
