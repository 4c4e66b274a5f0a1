package io.vicfield.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.model.VicRecord;
import io.vicfield.processor.plan.KeyPlan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the typed keys of a record: a method for each component. */
public final class KeysWriter {
    private static final String LOCATION = "location";

    /** Methods of every typed key that take a string, as the method for an entry of a map may. */
    private static final Set<String> TAKING_TEXT = Set.of("matches", "wireNames");

    private final VicRecord record;
    private final ClassName keys;
    private final KeyPlan plan;
    private final CodecNames names;
    private final TypeName location;
    private final String codec;

    /** Creates a writer for a record and its keys at the root. */
    public KeysWriter(VicRecord record, KeyPlan plan) {
        this.record = record;
        this.keys = record.keys();
        this.plan = plan;
        this.names = new CodecNames(record);
        this.location = ParameterizedTypeName.get(RuntimeTypes.RECORD_LOCATION, record.type());
        this.codec = names.variable("codec");
    }

    /** Returns the file of the typed keys. */
    public SourceFile write() {
        TypeSpec.Builder type = GeneratedClass.builder(
                        keys, record, record.environment().keysWarnings())
                .addJavadoc("Typed keys of {@link $T}.", record.type())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.RECORD_KEYS, record.type(), keys))
                .addField(root());
        List<VicComponent> keyed = record.stored().stream()
                .filter(component -> component.reads() || component.writes())
                .toList();
        if (keyed.isEmpty()) {
            type.addMethod(constructor().build());
        } else {
            type.addField(record.codec(), codec, Modifier.PRIVATE, Modifier.FINAL)
                    .addMethod(constructorWithCodec());
        }
        type.addMethod(at());
        keyed.forEach(component -> add(component, type));
        return new SourceFile(keys, type.build());
    }

    private FieldSpec root() {
        CodeBlock value =
                CodeBlock.of("new $T($T.root($T.INSTANCE))", keys, RuntimeTypes.RECORD_LOCATION, record.codec());
        return GeneratedClass.constant(keys, "ROOT", record, "The keys of a whole configuration.", value);
    }

    private MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(location, LOCATION)
                .addStatement("super($N)", LOCATION);
    }

    private MethodSpec constructorWithCodec() {
        return constructor()
                .addStatement("$N = ($T) $N.codec()", codec, record.codec(), LOCATION)
                .build();
    }

    private MethodSpec at() {
        return GeneratedClass.override(Modifier.PROTECTED, keys, "at")
                .addParameter(location, LOCATION)
                .addStatement("return new $T($N)", keys, LOCATION)
                .build();
    }

    private void add(VicComponent component, TypeSpec.Builder type) {
        TypedKey key = TypedKey.of(Objects.requireNonNull(component.shape()), value(component));
        CodeBlock made = key.of(CodeBlock.of("$N.$N", codec, names.field(component)));
        if (record.group(component).isPresent()) {
            TypeName readOnly = ParameterizedTypeName.get(RuntimeTypes.VIC_READ_KEY, value(component));
            type.addMethod(key(component, readOnly, made));
            return;
        }
        type.addMethod(key(component, key.type(), made));
        if (key.entry() != null && !isTaken(component, key.entry())) {
            type.addMethod(entry(component, key.entry()));
        }
    }

    private TypeName value(VicComponent component) {
        if (component.shape() instanceof Shape.Keyed) {
            // The key of any map reads and writes a plain Map.
            List<TypeName> arguments = ((ParameterizedTypeName) component.type()).typeArguments();
            return ParameterizedTypeName.get(ClassName.get(Map.class), arguments.toArray(new TypeName[0]));
        }
        TypeName type = new JavaType(component.type()).held();
        boolean nullable = component.shape() instanceof Shape.Nullable shape
                && !shape.optional()
                && shape.value().isScalar();
        return nullable && record.environment().jspecify()
                ? type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build())
                : type;
    }

    /** Whether every typed key has a method of this signature; entries are reached through their map then. */
    private static boolean isTaken(VicComponent component, TypedKey.Entry entry) {
        return TAKING_TEXT.contains(component.name()) && entry.parameterType().equals(ClassName.get(String.class));
    }

    private MethodSpec key(VicComponent component, TypeName type, CodeBlock made) {
        String text = plan.rootKey(component.name()).text();
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc(
                        "Key of $L: $L, $L.", KeyText.code(component.name()), KeyText.code(text), KeyText.scopes(text))
                .addModifiers(GeneratedClass.visibility(record))
                .returns(type)
                .addStatement("return $L", made)
                .build();
    }

    private MethodSpec entry(VicComponent component, TypedKey.Entry entry) {
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc("Key of one $L of $L.", entry.noun(), KeyText.code(component.name()))
                .addModifiers(GeneratedClass.visibility(record))
                .returns(entry.key())
                .addParameter(entry.parameterType(), entry.parameter())
                .addStatement("return $L().at($N)", called(component.name()), entry.parameter())
                .build();
    }

    /** A statement cannot call a method of this name without a qualifier. */
    private static String called(String method) {
        return method.equals("yield") ? "this.yield" : method;
    }
}
