package io.vicfield.processor.manifest;

import java.util.List;

/**
 * What a record puts on the wire, relative to itself. A record that it holds has a manifest of its own; the type of the
 * component names it.
 *
 * @param record the record's binary name, {@code com.example.Host$Session}
 * @param namespace what follows {@code guestinfo.} if the record is a root
 * @param keys sorted by key, then by component
 */
public record Manifest(String record, String namespace, List<ManifestKey> keys) {
    /** What names of manifests' files end in. */
    public static final String ENDING = ".keys";

    /** The namespace that goes without saying. */
    static final String VIC = "vice.";

    /** The manifest's file name, in any folder: {@code com.example.Host$Session.keys}. */
    public String fileName() {
        return record + ENDING;
    }
}
