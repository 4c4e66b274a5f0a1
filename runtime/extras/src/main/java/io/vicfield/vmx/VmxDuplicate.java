package io.vicfield.vmx;

/**
 * A line that repeats the key of an earlier line, in the same or another case. VMware rejects such a file.
 *
 * @param key the key as this line spells it
 * @param line the line's number, from 1
 * @param firstKey the key as the first line spells it
 * @param firstLine the number of the first line with this key, whose value counts
 * @since 0.1
 */
public record VmxDuplicate(String key, int line, String firstKey, int firstLine) {
    @Override
    public String toString() {
        return "line " + line + ": " + VmxText.shown(key) + " is already defined, as " + VmxText.shown(firstKey)
                + " in line " + firstLine;
    }
}
