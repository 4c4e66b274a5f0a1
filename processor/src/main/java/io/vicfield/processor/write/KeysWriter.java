package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.model.VicRecord;
import java.util.List;

/** Writes the typed keys of a record: a method per component. */
public final class KeysWriter {
    private static final String ANY = "Any";

    private final RecordCode code;
    private final VicRecord record;
    private final ClassName keys;
    private final String visibility;
    private final Source methods = new Source();
    private final Source patterns = new Source();

    /** With what the record's codec is written with. */
    public KeysWriter(RecordCode code) {
        this.code = code;
        this.record = code.record;
        this.keys = record.keys();
        this.visibility = ClassAnnotations.visibility(record);
    }

    /** The keys' file. */
    public SourceFile write() {
        code.parts.forEach(this::add);
        Source source = new Source();
        source.line("/** The keys of {@link $T}. */", record.type());
        ClassAnnotations.add(record.environment(), source);
        source.open(
                "$Lfinal class $T extends $T<$T, $T, $T.$L>",
                visibility,
                keys,
                Spi.RECORD_KEYS,
                record.type(),
                keys,
                keys,
                ANY);
        begin(source);
        source.add(methods);
        steps(source);
        any(source);
        return new SourceFile(keys, List.of(ANY), source.close());
    }

    private void add(Part part) {
        KeyStep step = part.slot().key();
        if (step != null && code.groups.stream().anyMatch(group -> group.holds(part))) {
            addMember(part.component(), step);
        } else if (step != null) {
            addSteps(part.component(), step);
        }
    }

    private void addSteps(VicComponent component, KeyStep step) {
        method(methods, component, step.type(), step.made());
        if (step.entry() != null) {
            entry(component, step.entry());
        }
        method(patterns, component, step.anyType(), step.anyMade());
    }

    /** One member of an atomic group is read, and never written: its record writes the whole group. */
    private void addMember(VicComponent component, KeyStep step) {
        TypeName key =
                ParameterizedTypeName.get(Spi.VIC_READ_KEY, component.type().box());
        method(methods, component, key, step.made());
        method(patterns, component, Spi.KEY_PATTERN, Code.of("key($S)", component.name()));
    }

    private void method(Source type, VicComponent component, TypeName result, Code made) {
        type.blank()
                .line("/** Of {@link $T#$L()}. */", record.type(), component.name())
                .open("$L$T $L()", visibility, result, component.name())
                .line("return $L;", made)
                .close();
    }

    private void entry(VicComponent component, KeyStep.Entry entry) {
        String what = entry.name().equals("index") ? "element" : "entry";
        methods.blank()
                .line("/** Of one $L of {@link $T#$L()}. */", what, record.type(), component.name())
                .open("$L$T $L($T $L)", visibility, entry.key(), component.name(), entry.by(), entry.name())
                .line("return $L().at($L);", called(component.name()), entry.name())
                .close();
    }

    /** A call of a method named like a word of the language needs something before it. */
    private static String called(String method) {
        return method.equals("yield") ? "this.yield" : method;
    }

    private void begin(Source source) {
        ClassName codec = record.codec();
        source.line("/** The keys of a whole configuration. */")
                .line(
                        "$Lstatic final $T ROOT = new $T($T.root($T.INSTANCE), $T.INSTANCE);",
                        visibility,
                        keys,
                        keys,
                        Spi.ENTRY,
                        codec,
                        codec)
                .blank()
                .line("/** To these keys, from those of a record that holds this one. */")
                .line(
                        "$Lstatic final $T<$T, $T, $L> STEP = $T.of(ROOT);",
                        visibility,
                        Spi.STEP,
                        record.type(),
                        keys,
                        ANY,
                        Spi.STEP)
                .blank()
                .line("private final $T codec;", codec)
                .blank()
                .open("private $L($T entry, $T codec)", keys.simpleName(), Spi.ENTRY, codec)
                .line("super(entry, codec);")
                .line("this.codec = codec;")
                .close();
    }

    /** How keys of such a record elsewhere are made, and what stands for several of them. */
    private void steps(Source source) {
        source.blank()
                .line("@$T", Override.class)
                .open("protected $T at($T entry, $T<$T> codec)", keys, Spi.ENTRY, Spi.PLACED_CODEC, record.type())
                .line("return new $T(entry, ($T) codec);", keys, record.codec())
                .close()
                .blank()
                .line("@$T", Override.class)
                .open("protected $L any($T<$T> forms)", ANY, List.class, keys)
                .line("return new $L(forms);", ANY)
                .close();
    }

    private void any(Source source) {
        source.blank()
                .line("/** The keys of every {@link $T} in a map or list, for matching. */", record.type())
                .open("$Lstatic final class $L extends $T<$T>", visibility, ANY, Spi.ANY_RECORD, keys)
                .open("private $L($T<$T> forms)", ANY, List.class, keys)
                .line("super(forms);")
                .close()
                .add(patterns)
                .close();
    }
}
