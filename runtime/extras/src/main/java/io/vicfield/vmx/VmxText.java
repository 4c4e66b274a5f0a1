package io.vicfield.vmx;

import io.vicfield.text.Printable;
import java.nio.charset.CharacterCodingException;

/**
 * Encodes keys and values for a file. Rejects keys and values that VMware would read back differently, and names the
 * character.
 */
final class VmxText {
    /** The number of characters of a key in a message. */
    private static final int SHOWN = 300;

    private VmxText() {}

    /**
     * Encodes a key. The file stores these bytes without escapes.
     *
     * @throws IllegalArgumentException if a .vmx file cannot hold such a key
     */
    static String key(String key, VmxEncoding encoding) {
        requireUnreserved(key);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("the key is empty, which a .vmx file does not allow");
        }
        for (int i = 0; i < key.length(); i++) {
            if (endsKey(key.charAt(i))) {
                throw new IllegalArgumentException("the key " + shown(key) + " contains " + shown(key.charAt(i))
                        + ", which a key in a .vmx file cannot contain; use another key");
            }
        }
        return bytes("the key ", key, key, encoding);
    }

    /**
     * Encodes a value, without escapes.
     *
     * @throws IllegalArgumentException if a .vmx file cannot hold such a value; the message shows one character of it
     */
    static String value(String key, String value, VmxEncoding encoding) {
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "the value of " + shown(key) + " contains " + shown(0) + ", which ends a value in a .vmx file");
        }
        return bytes("the value of ", key, value, encoding);
    }

    /**
     * Rejects a name that starts with a dot. VMware reads {@code .encoding} and skips all other such names.
     *
     * @throws IllegalArgumentException if the key starts with a dot
     */
    static void requireUnreserved(String key) {
        if (key.startsWith(".")) {
            throw new IllegalArgumentException(
                    "the key " + shown(key) + " starts with a dot, which VMware reserves for its own names");
        }
    }

    /** Returns whether the character ends a name or a line when VMware reads it. A name cannot escape it. */
    private static boolean endsKey(char c) {
        return switch (c) {
            case '\0', ' ', '\t', '\n', '\r', '#', '=' -> true;
            default -> false;
        };
    }

    /** Escapes a key, or another text of a file, for a message. Cuts it if it is long. */
    static String shown(String text) {
        return Printable.cut(text, SHOWN);
    }

    private static String bytes(String what, String key, String text, VmxEncoding encoding) {
        try {
            return encoding.encode(text);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(what + shown(key) + " contains " + shown(firstBad(text, encoding))
                    + ", which the file's encoding " + encoding.charset().name() + " cannot represent");
        }
    }

    private static int firstBad(String text, VmxEncoding encoding) {
        return text.codePoints()
                .filter(c -> !encoding.encodes(Character.toString(c)))
                .findFirst()
                .orElse('?');
    }

    private static String shown(int character) {
        return String.format("U+%04X", character);
    }
}
