package io.vicfield.examples.benchmarks.vmx;

import org.jspecify.annotations.Nullable;

/** A line {@code key = "value"} of a .vmx file, with its value unescaped. */
record Pair(String key, String value) {
    /** Returns null if the line has no key. */
    static @Nullable Pair parse(String line) {
        int equals = line.indexOf('=');
        if (equals < 0 || line.startsWith("#")) {
            return null;
        }
        String key = line.substring(0, equals).strip();
        return new Pair(key, Escapes.unescape(unquoted(line, equals + 1)));
    }

    private static String unquoted(String line, int from) {
        int open = line.indexOf('"', from);
        int close = line.indexOf('"', open + 1);
        return open < 0 || close < 0 ? line.substring(from).strip() : line.substring(open + 1, close);
    }

    @Override
    public String toString() {
        return key + " = \"" + Escapes.escape(value) + '"';
    }
}
