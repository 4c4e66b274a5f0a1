package io.vicfield.processor.read;

import java.util.Arrays;
import java.util.List;

/** What keeps or carries a VM's keys, and what it refuses in one (wire-format, "Facts about the transports"). */
public enum Carrier {
    /** VMware's dictionary: what ends a name there, or its line. */
    VMX(".vmx files") {
        @Override
        boolean refusesInText(int character) {
            return " \t\n\r#=".indexOf(character) >= 0;
        }
    },
    /** The command that sets a key ends it at a blank. */
    GUEST("guests that write it") {
        @Override
        boolean refusesInText(int character) {
            return character == ' ';
        }
    },
    /** XML 1.0. */
    API("vSphere's API") {
        @Override
        boolean refusesInText(int character) {
            return character < ' ' && "\t\n\r".indexOf(character) < 0 || character == 0xFFFE || character == 0xFFFF;
        }
    };

    private final String words;

    Carrier(String words) {
        this.words = words;
    }

    /** Of characters that are any text's. */
    abstract boolean refusesInText(int character);

    /** Whether a key with this character, or half of one, is refused. */
    public final boolean refuses(int character) {
        return isNoText(character) || refusesInText(character);
    }

    /** Those that refuse a character. */
    static List<Carrier> refusing(int character) {
        return Arrays.stream(values())
                .filter(carrier -> carrier.refuses(character))
                .toList();
    }

    @Override
    public String toString() {
        return words;
    }

    /** NUL ends a text everywhere, and half of a surrogate pair has no UTF-8. */
    private static boolean isNoText(int character) {
        return character == 0 || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
