package io.vicfield.guestinfo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Passes arguments to a process in UTF-8 under any locale.
 *
 * <p>Java converts a process's arguments to the charset of the locale. In a container without {@code LANG} this is ASCII,
 * and every other character becomes {@code ?}. In this case a shell builds the arguments from a script that is pure ASCII.
 * The shell reads the script from its stdin, which has no limit on the size of arguments.
 */
final class Arguments {
    private static final String PLAIN = "_-.,:=+@~ ";

    private Arguments() {}

    /** Returns whether Java passes the arguments unchanged. */
    static boolean passUnchanged(List<String> arguments) {
        return localeIsUtf8() || arguments.stream().allMatch(Arguments::ascii);
    }

    /** Returns a script that replaces the shell by the command. */
    static String script(List<String> arguments) {
        // The x keeps line feeds at the end of an argument, which $(…) would remove.
        StringBuilder script = new StringBuilder("set --\n");
        for (String argument : arguments) {
            script.append("v=\"$(printf '%b' '");
            escape(argument, script);
            script.append("'; printf x)\"\nset -- \"$@\" \"${v%x}\"\n");
        }
        return script.append("exec \"$@\"\n").toString();
    }

    private static void escape(String argument, StringBuilder script) {
        for (byte b : argument.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
            if (plain || b > 0 && PLAIN.indexOf(b) >= 0) {
                script.append((char) b);
            } else {
                octal(b & 0xff, script);
            }
        }
    }

    private static void octal(int b, StringBuilder script) {
        script.append("\\0")
                .append((char) ('0' + (b >> 6)))
                .append((char) ('0' + (b >> 3 & 7)))
                .append((char) ('0' + (b & 7)));
    }

    private static boolean ascii(String argument) {
        return argument.chars().allMatch(c -> c < 0x80);
    }

    /** Checks both charsets: Java 17 converts arguments to the default charset, later versions to that of the locale. */
    private static boolean localeIsUtf8() {
        return Charset.defaultCharset().equals(StandardCharsets.UTF_8)
                && "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));
    }
}
