package io.vicfield.processor.check;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** The places that store keys, and the characters that they refuse (wire-format, "Transports"). */
public enum Transport {
    /** In VMware's dictionary format, these characters end a name or a line. */
    VMX(".vmx files", character -> " \t\n\r#=".indexOf(character) >= 0),
    /** A blank ends the key in the guest's command that sets it. */
    GUEST("guests", character -> character == ' '),
    /** XML 1.0 cannot hold these characters. */
    API(
            "vSphere's API",
            character ->
                    character < ' ' && "\t\n\r".indexOf(character) < 0 || character == 0xFFFE || character == 0xFFFF);

    private final String words;
    private final IntPredicate refused;

    Transport(String words, IntPredicate refused) {
        this.words = words;
        this.refused = refused;
    }

    /** Whether this transport refuses a key with the character. None takes NUL or half of a surrogate pair. */
    public boolean refuses(int character) {
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character == 0 || surrogate || refused.test(character);
    }

    /** The transports that refuse a character. */
    static List<Transport> refusing(int character) {
        return Arrays.stream(values())
                .filter(transport -> transport.refuses(character))
                .toList();
    }

    @Override
    public String toString() {
        return words;
    }
}
