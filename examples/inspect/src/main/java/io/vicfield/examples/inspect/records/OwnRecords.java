package io.vicfield.examples.inspect.records;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.inspect.manifest.Manifests;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The user's own records.
 *
 * @param manifests the jars, folders or files with the records' manifests
 * @param classPath the jars and folders with the records' classes; empty to decode by the manifests alone
 */
public record OwnRecords(List<Path> manifests, List<Path> classPath) {
    /** Copies the lists. */
    public OwnRecords {
        manifests = List.copyOf(manifests);
        classPath = List.copyOf(classPath);
    }

    /** Returns every record that has a manifest, and whose nested records have one. Loads no class. */
    public List<KnownRecord<?>> all() {
        Manifests read = Manifests.read(
                Stream.concat(manifests.stream(), classPath.stream()).toList());
        List<KnownRecord<?>> records = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String name : read.names()) {
            String problem = read.problem(name);
            if (problem == null) {
                records.add(new KnownRecord<>(name, read.codec(name)));
            } else {
                problems.add(problem);
            }
        }
        if (records.isEmpty()) {
            throw new Failure("no record can be decoded by its manifest", problems);
        }
        return records;
    }

    /** Returns the same record with its generated codec, if its class is on the class path. */
    public KnownRecord<?> loaded(KnownRecord<?> record) {
        return classPath.isEmpty()
                ? record
                : new KnownRecord<>(record.name(), ClassPathCodec.load(classPath, record.name()));
    }
}
