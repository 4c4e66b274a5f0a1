package io.vicfield.processor.write;

import io.vicfield.processor.model.VicRecord;
import java.util.List;
import java.util.Optional;

/** What a codec does to read its record. */
final class ReadCode {
    private final VicRecord record;
    private final List<Part> parts;
    private final List<GroupCode> groups;
    private final CodecNames names;

    ReadCode(VicRecord record, List<Part> parts, List<GroupCode> groups, CodecNames names) {
        this.record = record;
        this.parts = parts;
        this.groups = groups;
        this.names = names;
    }

    void write(Source body) {
        if (record.guarded()) {
            guarded(body);
        } else if (groups.isEmpty()) {
            List<Code> arguments =
                    parts.stream().map(part -> part.slot().read("")).toList();
            body.line("return new $T(\n$L);", record.type(), Code.join(arguments, ",\n"));
        } else {
            locals(body);
            body.statement(construct());
        }
    }

    /** Reads everything first: what a source throws is not the record's refusal. */
    private void guarded(Source body) {
        locals(body);
        body.open("try")
                .statement(construct())
                .reopen("} catch ($T e)", RuntimeException.class)
                .line("return in.refused(this, e, base);")
                .close();
    }

    private void locals(Source body) {
        for (Part part : parts) {
            Optional<GroupCode> group =
                    groups.stream().filter(candidate -> candidate.holds(part)).findFirst();
            if (group.isEmpty() && part.component().shape() != null) {
                body.line(
                        "$T $L = $L;",
                        part.component().type(),
                        names.member(part.component()),
                        part.slot().read("this."));
            }
            group.filter(candidate -> candidate.begins(part)).ifPresent(begun -> begun.read(body));
        }
    }

    private Code construct() {
        List<Code> arguments = parts.stream().map(this::argument).toList();
        return Code.of("return new $T($L)", record.type(), Code.join(arguments, ", "));
    }

    private Code argument(Part part) {
        return part.component().shape() == null
                ? part.slot().read("this.")
                : Code.of("$L", names.member(part.component()));
    }
}
