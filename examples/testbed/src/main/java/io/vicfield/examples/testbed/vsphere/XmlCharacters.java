package io.vicfield.examples.testbed.vsphere;

/** Checks for characters that XML 1.0 does not allow: most control characters, and unpaired surrogates. */
final class XmlCharacters {
    private XmlCharacters() {}

    /**
     * Rejects a string that XML cannot represent.
     *
     * @param where the place of the string, for the message
     * @throws VsphereUnsendable naming the character, but not the string
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
