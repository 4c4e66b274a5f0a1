package io.vicfield.vmx;

/**
 * A key that is equal to every other spelling of it in upper and lower case, as {@link String#equalsIgnoreCase} defines
 * it. Its order keeps a map fast if many keys have the same hash code.
 */
record VmxKey(String spelling) implements Comparable<VmxKey> {
    /** The bit that ASCII's lower case letters have, and its upper case letters lack. */
    private static final int LOWER = 0x20;

    @Override
    public boolean equals(Object other) {
        return other instanceof VmxKey key && spelling.equalsIgnoreCase(key.spelling);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < spelling.length(); i++) {
            char c = spelling.charAt(i);
            if (c > 0x7F) {
                return hashOfAll();
            }
            hash = 31 * hash + (c | LOWER);
        }
        return hash;
    }

    @Override
    public int compareTo(VmxKey other) {
        return spelling.compareToIgnoreCase(other.spelling);
    }

    /** Some characters outside ASCII are equal to ASCII letters: the Kelvin sign is equal to k. */
    private int hashOfAll() {
        return spelling.codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)) | LOWER)
                .reduce(0, (hash, c) -> 31 * hash + c);
    }
}
