package io.vicfield.vmx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern PAIR = Pattern.compile("""
            [ \\t]*+(?<name>[^\\x00 \\t#=]++)[ \\t]*+=[ \\t]*+\
            (?<value>"[^\\x00"]*+"|(?!")[^\\x00 \\t#]*+)\
            [ \\t]*+(?:[\\x00#].*)?""", Pattern.DOTALL);
    private static final Pattern EMPTY = Pattern.compile("[ \\t]*+(?:[\\x00#].*)?", Pattern.DOTALL);

    private String before;
    private final @Nullable String name;
    private String value;
    private String after;
    private String ending;

    private VmxLine(String before, @Nullable String name, String value, String after, String ending) {
        this.before = before;
        this.name = name;
        this.value = value;
        this.after = after;
        this.ending = ending;
    }

    /** Reads a line. */
    static VmxLine parse(String text, String ending) {
        Matcher pair = PAIR.matcher(text);
        if (!pair.matches()) {
            return new VmxLine(text, null, "", "", ending);
        }
        int start = pair.start("value");
        int end = pair.end("value");
        return new VmxLine(
                text.substring(0, start), pair.group("name"), text.substring(start, end), text.substring(end), ending);
    }

    /** Creates a line as VMware writes it. */
    static VmxLine of(String name, String bytes, String ending) {
        return new VmxLine(name + " = ", name, quoted(bytes), "", ending);
    }

    /** Returns the name's bytes, or null if this line is not a pair. */
    @Nullable String name() {
        return name;
    }

    /** Returns the value's bytes. */
    String value() {
        boolean quoted = value.startsWith("\"");
        String bytes = VmxEscape.unescape(quoted ? value.substring(1, value.length() - 1) : value);
        int nul = bytes.indexOf('\0');
        return nul < 0 ? bytes : bytes.substring(0, nul);
    }

    /** Replaces the value, and keeps the bytes before and after it. */
    void change(String bytes) {
        value = quoted(bytes);
        before = before.endsWith("=") ? before + ' ' : before;
        after = after.startsWith("#") ? ' ' + after : after;
    }

    /** Returns whether the line is neither a pair nor empty nor a comment. VMware rejects a file with such a line. */
    boolean malformed() {
        return name == null && !EMPTY.matcher(before).matches();
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

    @Override
    public String toString() {
        return before + value + after + ending;
    }

    private static String quoted(String bytes) {
        return '"' + VmxEscape.escape(bytes) + '"';
    }
}
