package io.vicfield.guestinfo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Arguments in UTF-8, whatever the locale. Java converts a process's arguments to the charset of its own locale: in a
 * container without {@code LANG} that is ASCII, and every other letter becomes a {@code ?}. There a shell puts the bytes
 * together from a script that is all ASCII, read from its stdin, where no limit of arguments applies.
 */
final class Arguments {
    private static final String PLAIN = "_-.,:=+@~ ";

    private Arguments() {}

    static boolean passUnchanged(List<String> arguments) {
        return localeIsUtf8() || arguments.stream().allMatch(Arguments::ascii);
    }

    /** Replaces the shell by the command. The x keeps the line feeds at an argument's end, which $(…) would cut. */
    static String script(List<String> arguments) {
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

    /** Java 17 converts by the default charset, later ones by the locale's. */
    private static boolean localeIsUtf8() {
        return Charset.defaultCharset().equals(StandardCharsets.UTF_8)
                && "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));
    }
}
