package io.vicfield.processor.write;

import io.vicfield.Scope;
import io.vicfield.processor.model.VicGroup;
import io.vicfield.processor.plan.KeyPlan;
import java.util.List;

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

    void declare(Members members) {
        members.fields().line("private final $T $L;", Spi.PLACED_KEY, field);
    }

    Code bind(KeyPlan keys) {
        String whole = keys.generations().get(group.name());
        Code.Builder key = new Code.Builder().add("$L = place.group($S, $S", field, group.name(), whole);
        for (Scope scope : group.scopes()) {
            key.add(", $T.$L", Spi.SCOPE, scope.name());
        }
        return key.add(")").build();
    }

    void write(Source body) {
        body.line("out.beginGroup($L);", field);
        members.forEach(member -> body.statement(member.slot().write()));
        body.line("out.endGroup($L);", field);
    }

    /** Reads the members into locals, as often as it takes. */
    void read(Source body) {
        for (Part member : members) {
            body.line("$T $L;", member.component().type(), names.member(member.component()));
        }
        body.line("$T $L = in.group($L);", Spi.GROUP_READING, reading, field).open("do");
        for (Part member : members) {
            body.line(
                    "$L = $L;", names.member(member.component()), member.slot().read("this."));
        }
        body.close("} while ($L.again());", reading);
    }

    Code list() {
        return Code.of("$T.generation($L)", Spi.COMPONENT, field);
    }
}
