package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * The typed key of a component, or of an entry.
 *
 * @param type its type
 * @param method of {@code RecordKeys}, which makes the key of a component
 * @param argument of that method, beside the component; empty if none
 * @param factory the {@code KeyFactory} that makes the key of an entry
 * @param entry the entries of a list or map; null for other types
 */
record TypedKey(
        TypeName type,
        String method,
        CodeBlock argument,
        CodeBlock factory,
        @Nullable Entry entry) {
    private static final CodeBlock NONE = CodeBlock.of("");

    /** A key that needs no other one: {@code KeyFactory.value()}. */
    static TypedKey of(TypeName type, String method, String factory) {
        return new TypedKey(type, method, NONE, CodeBlock.of("$T.$L()", RuntimeTypes.KEY_FACTORY, factory), null);
    }

    /** A key that leads to others: {@code KeyFactory.list(KeyFactory.value())}. */
    static TypedKey of(TypeName type, String method, String factory, TypedKey below, @Nullable Entry entry) {
        CodeBlock call = CodeBlock.of("$T.$L($L)", RuntimeTypes.KEY_FACTORY, factory, below.factory);
        return new TypedKey(type, method, below.factory, call, entry);
    }

    /** The key of a record. */
    static TypedKey ofRecord(TypeName type, CodeBlock factory) {
        return new TypedKey(type, "record", factory, factory, null);
    }

    /** The key of an optional component. */
    static TypedKey ofOptional(TypedKey held) {
        return new TypedKey(held.type, "optionalRecord", held.factory, held.factory, null);
    }

    /** The call that makes the key. */
    CodeBlock call(String field) {
        return argument.isEmpty()
                ? CodeBlock.of("$L(codec.$N)", method, field)
                : CodeBlock.of("$L(codec.$N, $L)", method, field, argument);
    }

    /**
     * How an entry is asked for.
     *
     * @param noun entry or element
     * @param parameter its name or index
     * @param by the parameter's type
     * @param key the type of its key
     */
    record Entry(String noun, String parameter, TypeName by, TypeName key) {}
}
