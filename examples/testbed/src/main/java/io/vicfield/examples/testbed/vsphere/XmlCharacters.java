package io.vicfield.examples.testbed.vsphere;

/** The characters that XML 1.0 has: not most of the control characters, nor half a surrogate pair. */
final class XmlCharacters {
    private XmlCharacters() {}

    /**
     * Refuses a text that would not arrive.
     *
     * @param where it is, for the message
     * @throws VsphereUnsendable naming the character, not the text
     */
    static void check(String where, String text) {
        text.codePoints().filter(codePoint -> !isXml(codePoint)).findFirst().ifPresent(codePoint -> {
            throw new VsphereUnsendable(where, codePoint);
        });
    }

    private static boolean isXml(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }
}
