package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.vicfield.processor.model.VicGroup;
import java.util.Collection;
import java.util.List;

/** Writes an atomic group's part of its record's codec: its members are written together, and read together. */
final class GroupWriter {
    private final VicGroup group;
    private final List<ComponentWriter> members;
    private final String field;
    private final String reading;

    GroupWriter(VicGroup group, Collection<ComponentWriter> components, CodecNames names) {
        this.group = group;
        this.members = components.stream()
                .filter(component -> group.holds(component.component()))
                .toList();
        this.field = names.field(group);
        this.reading = names.reading(group);
    }

    /** The group's field, with the key of its generation at the root. */
    FieldSpec declare(String rootKey) {
        return GeneratedClass.field(RuntimeTypes.ATOMIC_GROUP, field, rootKey);
    }

    /** The statement that creates the group. */
    CodeBlock create() {
        return CodeBlock.of("$N = group($L)", field, KeyCode.of(group));
    }

    /** The statements that write all members. */
    CodeBlock encode() {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$N.begin(out)", field);
        members.forEach(member -> code.addStatement(member.encode()));
        return code.addStatement("$N.end(out)", field).build();
    }

    /** The statements that read all members into local variables, which have the names of the fields. */
    CodeBlock decode(boolean overBase) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (ComponentWriter member : members) {
            code.addStatement("$T $L", member.component().type(), member.name());
        }
        code.addStatement("$T $N = $N.read(in)", RuntimeTypes.GROUP_READING, reading, field);
        code.beginControlFlow("do");
        for (ComponentWriter member : members) {
            code.addStatement("$L = this.$L", member.name(), member.decode(overBase));
        }
        return code.endControlFlow("while ($N.again())", reading).build();
    }
}
