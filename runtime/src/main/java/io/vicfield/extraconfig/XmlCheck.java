package io.vicfield.extraconfig;

import io.vicfield.VicEncodeException;
import io.vicfield.VicProblem;
import java.util.ArrayList;
import java.util.List;

/** Checks keys and values for characters that vSphere's API cannot carry. XML 1.0 excludes most control characters. */
final class XmlCheck {
    private final List<VicProblem> problems = new ArrayList<>(0);

    /** Checks a key and its value. */
    void add(String key, String value) {
        int badInValue = firstBad(value);
        int badInKey = firstBad(key);
        if (badInValue >= 0 || badInKey >= 0) {
            problems.add(problem(key, badInValue >= 0 ? value.charAt(badInValue) : key.charAt(badInKey)));
        }
    }

    /**
     * Ends the check.
     *
     * @throws VicEncodeException if there was such a character; it names each key and its first such character
     */
    void finish() {
        if (!problems.isEmpty()) {
            throw new VicEncodeException(problems);
        }
    }

    private static VicProblem problem(String key, char bad) {
        String message = String.format("contains U+%04X, which the XML of vSphere's API cannot represent", (int) bad);
        return new VicProblem(key, "an option", "XML's characters", message);
    }

    private static int firstBad(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < Character.MIN_SURROGATE) {
                continue;
            }
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return i;
                }
                i++;
            } else if (c != '\t' && c != '\n' && c != '\r' && (c < ' ' || c > '\uFFFD')) {
                return i;
            }
        }
        return -1;
    }
}
