package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.model.VicRecord;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the typed keys of a record: a method per component. */
public final class KeysWriter {
    private static final String ANY = "Any";

    private final RecordCode code;
    private final VicRecord record;
    private final ClassName keys;
    private final ClassName any;

    /** With what the record's codec is written with. */
    public KeysWriter(RecordCode code) {
        this.code = code;
        this.record = code.record;
        this.keys = record.keys();
        this.any = keys.nestedClass(ANY);
    }

    /** The keys' class. */
    public TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(keys)
                .addJavadoc("The keys of {@link $T}.\n", record.type())
                .addModifiers(visibility())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Spi.RECORD_KEYS, record.type(), keys, any))
                .addField(root())
                .addField(step())
                .addField(record.codec(), "codec", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor());
        TypeSpec.Builder any = anyType();
        for (Part part : code.parts) {
            KeyStep step = part.slot().key();
            if (step != null && code.groups.stream().anyMatch(group -> group.holds(part))) {
                addMember(part.component(), step, type, any);
            } else if (step != null) {
                addSteps(part.component(), step, type, any);
            }
        }
        return type.addMethod(at()).addMethod(anyOf()).addType(any.build()).build();
    }

    private void addSteps(VicComponent component, KeyStep step, TypeSpec.Builder type, TypeSpec.Builder any) {
        type.addMethod(method(component, step.type(), step.made()));
        if (step.entry() != null) {
            type.addMethod(entry(component, step.entry()));
        }
        any.addMethod(method(component, step.anyType(), step.anyMade()));
    }

    /** One member of an atomic group is read, and never written: its record writes the whole group. */
    private void addMember(VicComponent component, KeyStep step, TypeSpec.Builder type, TypeSpec.Builder any) {
        TypeName key =
                ParameterizedTypeName.get(Spi.VIC_READ_KEY, component.type().box());
        type.addMethod(method(component, key, step.made()));
        any.addMethod(method(component, Spi.KEY_PATTERN, CodeBlock.of("key($S)", component.name())));
    }

    private MethodSpec method(VicComponent component, TypeName type, CodeBlock made) {
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc("Of {@link $T#$N()}.\n", record.type(), component.name())
                .addModifiers(visibility())
                .returns(type)
                .addStatement("return $L", made)
                .build();
    }

    private MethodSpec entry(VicComponent component, KeyStep.Entry entry) {
        String what = entry.name().equals("index") ? "element" : "entry";
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc("Of one $L of {@link $T#$N()}.\n", what, record.type(), component.name())
                .addModifiers(visibility())
                .returns(entry.key())
                .addParameter(entry.by(), entry.name())
                .addStatement("return $N().at($N)", component.name(), entry.name())
                .build();
    }

    private FieldSpec root() {
        return FieldSpec.builder(keys, "ROOT", Modifier.STATIC, Modifier.FINAL)
                .addModifiers(visibility())
                .addJavadoc("The keys of a whole configuration.\n")
                .initializer(
                        "new $T($T.root($T.INSTANCE), $T.INSTANCE)", keys, Spi.ENTRY, record.codec(), record.codec())
                .build();
    }

    private FieldSpec step() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Spi.STEP, record.type(), keys, any),
                        "STEP",
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addModifiers(visibility())
                .addJavadoc("To these keys, from those of a record that holds this one.\n")
                .initializer("ROOT.step()")
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Spi.ENTRY, "entry")
                .addParameter(record.codec(), "codec")
                .addStatement("super(entry, codec)")
                .addStatement("this.codec = codec")
                .build();
    }

    private MethodSpec at() {
        return MethodSpec.methodBuilder("at")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(keys)
                .addParameter(Spi.ENTRY, "entry")
                .addParameter(ParameterizedTypeName.get(Spi.PLACED_CODEC, record.type()), "codec")
                .addStatement("return new $T(entry, ($T) codec)", keys, record.codec())
                .build();
    }

    private MethodSpec anyOf() {
        return MethodSpec.methodBuilder("any")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(any)
                .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), keys), "forms")
                .addStatement("return new $T(forms)", any)
                .build();
    }

    private TypeSpec.Builder anyType() {
        return TypeSpec.classBuilder(ANY)
                .addJavadoc("The keys of every {@link $T} in a map or list, for matching.\n", record.type())
                .addModifiers(visibility())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Spi.ANY_RECORD, keys))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), keys), "forms")
                        .addStatement("super(forms)")
                        .build());
    }

    private Modifier[] visibility() {
        return record.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }
}
