package io.vicfield.processor.manifest;

import java.util.List;

/**
 * The keys of a record, relative to the record. A nested record has its own manifest, which the type of the
 * component names.
 *
 * @param record the record's binary name, {@code com.example.Host$Session}
 * @param namespace the part of keys after {@code guestinfo.} if the record is a root
 * @param keys sorted by key, then by component
 */
public record Manifest(String record, String namespace, List<ManifestKey> keys) {
    /** The end of the names of manifest files. */
    public static final String ENDING = ".keys";

    /** The manifest's file name, for example {@code com.example.Host$Session.keys}. */
    public String fileName() {
        return record + ENDING;
    }
}
