package io.vicfield.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.model.VicRecord;
import io.vicfield.processor.plan.KeyPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the codec of a record. */
public final class CodecWriter {
    private final VicRecord record;
    private final ClassName codec;
    private final KeyPlan keys;
    private final Constants constants;
    private final CodecNames names;
    private final List<Part> parts;
    private final List<GroupCode> groups;

    /** For a record with the keys that it has at the root. */
    public CodecWriter(RecordCode code, KeyPlan keys) {
        this.record = code.record;
        this.codec = record.codec();
        this.keys = keys;
        this.names = code.names;
        this.constants = code.constants;
        this.parts = code.parts;
        this.groups = code.groups;
    }

    /** The codec's file. */
    public SourceFile write() {
        Members members = new Members();
        parts.forEach(part -> part.slot().declare(members));
        groups.forEach(group -> group.declare(members));
        Source source = new Source();
        source.line("/** Reads and writes {@link $T}. */", record.type());
        ClassAnnotations.add(record.environment(), source);
        source.open(
                "$Lfinal class $T extends $T<$T>",
                ClassAnnotations.visibility(record),
                codec,
                Spi.PLACED_CODEC,
                record.type());
        constants.declare(source);
        instance(source);
        if (!members.fields().isEmpty()) {
            source.blank().add(members.fields());
        }
        constructor(source);
        at(source);
        writeMethod(source);
        readMethod(source);
        components(source);
        source.add(members.methods()).close();
        return new SourceFile(codec, List.of(), source);
    }

    private void instance(Source source) {
        source.line("/** The codec of a whole configuration. */")
                .line(
                        "$Lstatic final $T INSTANCE = new $T($T.root($S, $S));",
                        ClassAnnotations.visibility(record),
                        codec,
                        codec,
                        Spi.PLACE,
                        record.namespace(),
                        record.type().simpleName());
    }

    private void constructor(Source source) {
        source.blank()
                .line("/** At the root these are the keys on the wire, at any other place the same below its key. */")
                .open("private $L($T place)", codec.simpleName(), Spi.PLACE)
                .line("super(place);");
        for (Part part : parts) {
            VicComponent component = part.component();
            if (component.shape() != null) {
                Code key = new Component(component, names).key(keys.rootKey(component.name()));
                source.statement(part.slot().bind(key));
            }
        }
        groups.forEach(group -> source.statement(group.bind(keys)));
        source.close();
    }

    private void at(Source source) {
        source.blank()
                .line("@$T", Override.class)
                .open("public $T at($T place)", codec, Spi.PLACE)
                .line("return new $T(place);", codec)
                .close();
    }

    private void writeMethod(Source source) {
        source.blank()
                .line("@$T", Override.class)
                .open("protected void write($T value, $T out)", record.type(), Spi.ENCODING);
        parts.forEach(part -> write(part, source));
        source.close();
    }

    /** A group's members are written where the first one stands. */
    private void write(Part part, Source body) {
        Optional<GroupCode> group =
                groups.stream().filter(candidate -> candidate.holds(part)).findFirst();
        group.filter(candidate -> candidate.begins(part)).ifPresent(begun -> begun.write(body));
        if (group.isEmpty()) {
            body.statement(part.slot().write());
        }
    }

    private void readMethod(Source source) {
        TypeName result = record.guarded() ? nullable(record.type()) : record.type();
        source.blank()
                .line("@$T", Override.class)
                .open("protected $T read($T in, $T base)", result, Spi.DECODING, nullable(record.type()));
        new ReadCode(record, parts, groups, names).write(source);
        source.close();
    }

    private void components(Source source) {
        List<Code> listed = Stream.concat(
                        parts.stream().map(part -> part.slot().list()),
                        groups.stream().map(GroupCode::list))
                .filter(code -> !code.isEmpty())
                .toList();
        source.blank()
                .line("@$T", Override.class)
                .open("public $T<$T> components()", List.class, Spi.COMPONENT)
                .line("return $T.list($L);", Spi.COMPONENT, Code.join(listed, ", "))
                .close();
    }

    private TypeName nullable(TypeName type) {
        return record.environment().jspecify()
                ? type.annotated(AnnotationSpec.builder(Spi.NULLABLE).build())
                : type;
    }
}
