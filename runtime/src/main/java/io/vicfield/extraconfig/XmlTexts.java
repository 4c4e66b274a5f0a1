package io.vicfield.extraconfig;

import io.vicfield.VicEncodeException;
import io.vicfield.VicProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keys and texts on their way through vSphere's API, whose XML 1.0 has no form at all for most control characters. */
final class XmlTexts {
    private XmlTexts() {}

    /**
     * Looks for what would arrive as something else, or not at all.
     *
     * @throws VicEncodeException naming every such key, and a character of it or of its text
     */
    static void check(Map<String, String> values) {
        List<VicProblem> problems = new ArrayList<>(0);
        values.forEach((key, text) -> {
            int bad = firstBad(text);
            int badInKey = firstBad(key);
            if (bad >= 0 || badInKey >= 0) {
                problems.add(problem(key, bad >= 0 ? text.charAt(bad) : key.charAt(badInKey)));
            }
        });
        if (!problems.isEmpty()) {
            throw new VicEncodeException(problems);
        }
    }

    private static VicProblem problem(String key, char bad) {
        String message = String.format("holds U+%04X, which vSphere's API, being XML, cannot carry", (int) bad);
        return new VicProblem(key, "an option", "XML's characters", message);
    }

    private static int firstBad(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return i;
                }
                i++;
            } else if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c > '\uFFFD') {
                return i;
            }
        }
        return -1;
    }
}
