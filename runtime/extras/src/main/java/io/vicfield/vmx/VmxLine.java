package io.vicfield.vmx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a .vmx file, with its line ending: {@code name = "value"}, spaces, tabs and a {@code # comment} where VMware
 * allows them, or a line that is not a pair. Everything but the value stays as it was read. Bytes are the chars of ISO 8859-1.
 *
 * <p>The rules are those of VMware's code, in the comment above DictLL_UnmarshalLine of open-vm-tools; a NUL ends a line's
 * text there, and a value's.
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

    /** A new line, as VMware writes it. */
    static VmxLine of(String name, String bytes, String ending) {
        return new VmxLine(name + " = ", name, quoted(bytes), "", ending);
    }

    /** The name's bytes, or null if this line is not a pair. */
    @Nullable String name() {
        return name;
    }

    /** The value's bytes. */
    String value() {
        boolean quoted = value.startsWith("\"");
        String bytes = VmxEscape.unescape(quoted ? value.substring(1, value.length() - 1) : value);
        int nul = bytes.indexOf('\0');
        return nul < 0 ? bytes : bytes.substring(0, nul);
    }

    /** Puts another value between what stands before and after the present one. */
    void change(String bytes) {
        value = quoted(bytes);
        before = before.endsWith("=") ? before + ' ' : before;
        after = after.startsWith("#") ? ' ' + after : after;
    }

    /** Neither a pair nor empty nor a comment: VMware refuses a file that holds such a line. */
    boolean malformed() {
        return name == null && !EMPTY.matcher(before).matches();
    }

    String ending() {
        return ending;
    }

    /** Ends the last line of a file, if nothing does. */
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
