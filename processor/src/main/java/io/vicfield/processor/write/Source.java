package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lines of source, indented by the blocks that are open. A line break within a line goes on further to the right. */
final class Source {
    private static final String INDENT = "    ";

    private final List<Code> lines = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    private int level;

    Source line(String format, Object... arguments) {
        return line(Code.of(format, arguments));
    }

    Source line(Code code) {
        lines.add(code);
        levels.add(level);
        return this;
    }

    Source blank() {
        return line(Code.EMPTY);
    }

    /** A line that ends with a semicolon; none if there is nothing to state. */
    Source statement(Code code) {
        return code.isEmpty() ? this : line("$L;", code);
    }

    /** A line that opens a block. */
    Source open(String format, Object... arguments) {
        line("$L {", Code.of(format, arguments));
        level++;
        return this;
    }

    /** The line that closes the block. */
    Source close() {
        return close("}");
    }

    /** The line that closes the block, and says more: {@code } while (reading.again());}. */
    Source close(String format, Object... arguments) {
        level--;
        return line(format, arguments);
    }

    /** The line that closes the block and opens another one. */
    Source reopen(String format, Object... arguments) {
        level--;
        return open(format, arguments);
    }

    /** All lines of another source, within the open block. */
    Source add(Source other) {
        for (int i = 0; i < other.lines.size(); i++) {
            lines.add(other.lines.get(i));
            levels.add(level + other.levels.get(i));
        }
        return this;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /**
     * The file.
     *
     * @param type its class
     * @param nested the simple names of classes nested in that
     */
    String file(ClassName type, List<String> nested) {
        Set<String> own = new LinkedHashSet<>(List.of(type.simpleName()));
        own.addAll(nested);
        Imports imports = Imports.of(type.packageName(), own, lines);
        StringBuilder file = new StringBuilder(8192);
        if (!type.packageName().isEmpty()) {
            file.append("package ").append(type.packageName()).append(";\n\n");
        }
        imports.lines().forEach(name -> file.append("import ").append(name).append(";\n"));
        file.append('\n');
        append(file, imports);
        return file.toString();
    }

    private void append(StringBuilder file, Imports imports) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                append(file, INDENT.repeat(levels.get(i)), lines.get(i), imports);
            }
            file.append('\n');
        }
    }

    private static void append(StringBuilder file, String indent, Code line, Imports imports) {
        int start = file.length();
        line.append(file.append(indent), imports);
        if (file.length() - start > Layout.WIDTH || file.indexOf("\n", start) >= 0) {
            String text = file.substring(start).replace("\n", "\n" + indent + INDENT + INDENT);
            file.setLength(start);
            file.append(Layout.broken(text));
        }
    }
}
