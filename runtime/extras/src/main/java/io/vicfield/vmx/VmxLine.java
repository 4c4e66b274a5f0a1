package io.vicfield.vmx;

import org.jspecify.annotations.Nullable;

/**
 * A line of a .vmx file, with its line ending. It is a pair {@code name = "value"}, with spaces, tabs and a {@code #
 * comment} where VMware allows them, or a line that is not a pair. A change of the value keeps all other bytes of the
 * line. Strings of bytes contain one char for each byte, as in ISO 8859-1.
 *
 * <p>The rules come from VMware's code: see the comment above DictLL_UnmarshalLine of open-vm-tools. A NUL ends a
 * line's text, and it also ends a value.
 */
final class VmxLine {
    private String text;
    private final @Nullable String name;
    /** Where the value starts and ends in the text, with its quotation marks. */
    private int start;

    private int end;
    private String ending;

    private VmxLine(String text, @Nullable String name, int start, int end, String ending) {
        this.text = text;
        this.name = name;
        this.start = start;
        this.end = end;
        this.ending = ending;
    }

    /** Reads a line. */
    static VmxLine parse(String text, String ending) {
        VmxScanner scanner = new VmxScanner(text);
        int name = scanner.skipBlanks();
        int nameEnd = scanner.skipName();
        scanner.skipBlanks();
        if (name == nameEnd || !scanner.skip('=')) {
            return other(text, ending);
        }
        int start = scanner.skipBlanks();
        boolean complete = scanner.skipValue();
        int end = scanner.at();
        scanner.skipBlanks();
        return complete && scanner.ends()
                ? new VmxLine(text, text.substring(name, nameEnd), start, end, ending)
                : other(text, ending);
    }

    /** Creates a line that is not a pair. */
    private static VmxLine other(String text, String ending) {
        return new VmxLine(text, null, 0, 0, ending);
    }

    /** Creates a line as VMware writes it. */
    static VmxLine of(String name, String bytes, String ending) {
        String before = name + " = ";
        String text = before + quoted(bytes);
        return new VmxLine(text, name, before.length(), text.length(), ending);
    }

    /** Returns the name's bytes, or null if this line is not a pair. */
    @Nullable String name() {
        return name;
    }

    /** Returns the value's bytes. */
    String value() {
        boolean quoted = text.startsWith("\"", start);
        String bytes = VmxEscape.unescape(quoted ? text.substring(start + 1, end - 1) : text.substring(start, end));
        int nul = bytes.indexOf('\0');
        return nul < 0 ? bytes : bytes.substring(0, nul);
    }

    /** Replaces the value, and keeps the bytes before and after it. */
    void change(String bytes) {
        String before = text.substring(0, start);
        String after = text.substring(end);
        String separated = before.endsWith("=") ? before + ' ' : before;
        String value = quoted(bytes);
        text = separated + value + (after.startsWith("#") ? " " : "") + after;
        start = separated.length();
        end = start + value.length();
    }

    /** Returns whether the line is neither a pair nor empty nor a comment. VMware rejects a file with such a line. */
    boolean malformed() {
        if (name != null) {
            return false;
        }
        VmxScanner scanner = new VmxScanner(text);
        scanner.skipBlanks();
        return !scanner.ends();
    }

    String ending() {
        return ending;
    }

    /** Adds a line ending if the line has none, as the last line of a file may. */
    void end(String with) {
        if (ending.isEmpty()) {
            ending = with;
        }
    }

    /** Returns the number of bytes, with the line ending. */
    int length() {
        return text.length() + ending.length();
    }

    /** Appends the line's bytes and its line ending. */
    void appendTo(StringBuilder file) {
        file.append(text).append(ending);
    }

    @Override
    public String toString() {
        return text + ending;
    }

    private static String quoted(String bytes) {
        return '"' + VmxEscape.escape(bytes) + '"';
    }
}
