package io.vicfield.vmx;

/**
 * A line whose key an earlier line of the file has already, in this or another case. VMware refuses such a file.
 *
 * @param key the key as this line spells it
 * @param line the line's number, from 1
 * @param firstKey the key as the first line spells it
 * @param firstLine the number of the first line that has it, whose value counts
 * @since 0.1
 */
public record VmxDuplicate(String key, int line, String firstKey, int firstLine) {
    @Override
    public String toString() {
        return "line " + line + ": " + key + " is already defined, as " + firstKey + " in line " + firstLine;
    }
}
