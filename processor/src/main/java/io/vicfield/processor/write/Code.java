package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A piece of source: text, and types whose names depend on the file's imports. What is text already is kept as one text:
 * a file is a few hundred pieces, and a record's two files are written in no time.
 */
final class Code {
    static final Code EMPTY = new Code(List.of());

    /** Texts and type names. */
    private final List<Object> parts;

    private Code(List<Object> parts) {
        this.parts = parts;
    }

    /**
     * A format with its arguments: {@code $T} a type, {@code $S} a string's literal, {@code $L} code, or anything else as
     * its text.
     */
    static Code of(String format, Object... arguments) {
        return new Builder().add(format, arguments).build();
    }

    /** One after the other. */
    static Code join(List<Code> codes, String separator) {
        Builder all = new Builder();
        for (int i = 0; i < codes.size(); i++) {
            all.text(i == 0 ? "" : separator);
            all.code(codes.get(i));
        }
        return all.build();
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Every class that is named. */
    void classes(Consumer<ClassName> consumer) {
        for (Object part : parts) {
            if (part instanceof TypeName type) {
                TypeText.classes(type, consumer);
            }
        }
    }

    void append(StringBuilder text, Imports imports) {
        for (Object part : parts) {
            if (part instanceof TypeName type) {
                TypeText.append(type, imports, text);
            } else {
                text.append((String) part);
            }
        }
    }

    /** Puts code together. */
    static final class Builder {
        private final List<Object> parts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Builder add(String format, Object... arguments) {
            int from = 0;
            int next = 0;
            for (int at = format.indexOf('$'); at >= 0; at = format.indexOf('$', from)) {
                text.append(format, from, at);
                add(format.charAt(at + 1), arguments[next++]);
                from = at + 2;
            }
            text.append(format, from, format.length());
            return this;
        }

        private void add(char kind, Object argument) {
            switch (kind) {
                case 'T' -> type(argument instanceof Class<?> type ? ClassName.get(type) : (TypeName) argument);
                case 'S' -> StringLiteral.append((String) argument, text);
                case 'L' -> literal(argument);
                default -> throw new IllegalArgumentException("no placeholder: $" + kind);
            }
        }

        private void literal(Object argument) {
            if (argument instanceof Code code) {
                code(code);
            } else {
                text.append(argument);
            }
        }

        private void code(Code code) {
            for (Object part : code.parts) {
                if (part instanceof TypeName type) {
                    type(type);
                } else {
                    text.append((String) part);
                }
            }
        }

        private void text(String plain) {
            text.append(plain);
        }

        private void type(TypeName type) {
            end();
            parts.add(type);
        }

        private void end() {
            if (text.length() > 0) {
                parts.add(text.toString());
                text.setLength(0);
            }
        }

        Code build() {
            end();
            return parts.isEmpty() ? EMPTY : new Code(parts);
        }
    }
}
