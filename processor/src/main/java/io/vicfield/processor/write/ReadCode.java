package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
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

    CodeBlock body() {
        if (record.guarded()) {
            return guarded();
        }
        if (groups.isEmpty()) {
            List<CodeBlock> arguments =
                    parts.stream().map(part -> part.slot().read("")).toList();
            return CodeBlock.of("return new $T(\n$>$>$L$<$<);\n", record.type(), CodeBlock.join(arguments, ",\n"));
        }
        return locals().toBuilder().add(construct()).build();
    }

    /** Reads everything first: what a source throws is not the record's refusal. */
    private CodeBlock guarded() {
        return locals().toBuilder()
                .beginControlFlow("try")
                .add(construct())
                .nextControlFlow("catch ($T e)", RuntimeException.class)
                .addStatement("return in.refused(this, e, base)")
                .endControlFlow()
                .build();
    }

    private CodeBlock locals() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Part part : parts) {
            Optional<GroupCode> group =
                    groups.stream().filter(candidate -> candidate.holds(part)).findFirst();
            if (group.isEmpty() && part.component().shape() != null) {
                code.addStatement(
                        "$T $N = $L",
                        part.component().type(),
                        names.member(part.component()),
                        part.slot().read("this."));
            }
            group.filter(candidate -> candidate.begins(part)).ifPresent(begun -> code.add(begun.read()));
        }
        return code.build();
    }

    private CodeBlock construct() {
        List<CodeBlock> arguments = parts.stream().map(this::argument).toList();
        return CodeBlock.of("return new $T($L);\n", record.type(), CodeBlock.join(arguments, ", "));
    }

    private CodeBlock argument(Part part) {
        return part.component().shape() == null
                ? part.slot().read("this.")
                : CodeBlock.of("$N", names.member(part.component()));
    }
}
