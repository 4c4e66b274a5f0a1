package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.vicfield.Scope;
import io.vicfield.processor.model.VicGroup;
import io.vicfield.processor.plan.KeyPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An atomic group's part in its record's codec: members stand between a look at their generation and another one. */
final class GroupCode {
    private final VicGroup group;
    private final List<Part> members;
    private final CodecNames names;
    private final String field;
    private final String reading;

    GroupCode(VicGroup group, List<Part> parts, CodecNames names) {
        this.group = group;
        this.members =
                parts.stream().filter(part -> group.holds(part.component())).toList();
        this.names = names;
        this.field = names.group(group, "Group");
        this.reading = names.group(group, "Reading");
    }

    boolean begins(Part part) {
        return group.begins(part.component());
    }

    boolean holds(Part part) {
        return group.holds(part.component());
    }

    void declare(TypeSpec.Builder codec) {
        codec.addField(Spi.PLACED_KEY, field, Modifier.PRIVATE, Modifier.FINAL);
    }

    CodeBlock bind(KeyPlan keys) {
        String whole = keys.generations().get(group.name());
        CodeBlock.Builder key = CodeBlock.builder().add("$N = place.group($S, $S", field, group.name(), whole);
        for (Scope scope : group.scopes()) {
            key.add(", $T.$L", Spi.SCOPE, scope.name());
        }
        return key.add(");\n").build();
    }

    CodeBlock write() {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("out.beginGroup($N)", field);
        members.forEach(member -> code.addStatement(member.slot().write()));
        return code.addStatement("out.endGroup($N)", field).build();
    }

    /** Reads the members into locals, as often as it takes. */
    CodeBlock read() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Part member : members) {
            code.addStatement("$T $N", member.component().type(), names.member(member.component()));
        }
        code.addStatement("$T $N = in.group($N)", Spi.GROUP_READING, reading, field);
        code.beginControlFlow("do");
        for (Part member : members) {
            code.addStatement(
                    "$N = $L", names.member(member.component()), member.slot().read("this."));
        }
        return code.endControlFlow("while ($N.again())", reading).build();
    }

    CodeBlock list() {
        return CodeBlock.of("$T.generation($N)", Spi.COMPONENT, field);
    }
}
