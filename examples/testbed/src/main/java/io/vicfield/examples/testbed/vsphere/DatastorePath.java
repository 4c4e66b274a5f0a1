package io.vicfield.examples.testbed.vsphere;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a datastore, {@code [datastore] folder/name.vmx}.
 *
 * @param datastore the datastore's name
 * @param path the file's path in the datastore, without a leading slash
 */
public record DatastorePath(String datastore, String path) {
    private static final Pattern SYNTAX = Pattern.compile("\\[([^\\[\\]]+)] ?(.*)", Pattern.DOTALL);

    /**
     * Parses a datastore path.
     *
     * @throws IllegalArgumentException if the string is not a datastore path
     */
    public static DatastorePath parse(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a file on a datastore is [DATASTORE] FOLDER/NAME, not " + text);
        }
        return new DatastorePath(matcher.group(1), matcher.group(2));
    }

    /** The file's folder in the datastore; empty at its root. */
    public String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Returns another file in the same folder. */
    public DatastorePath sibling(String name) {
        return new DatastorePath(datastore, folder().isEmpty() ? name : folder() + "/" + name);
    }

    @Override
    public String toString() {
        return "[" + datastore + "] " + path;
    }
}
