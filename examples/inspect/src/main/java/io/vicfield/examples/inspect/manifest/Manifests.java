package io.vicfield.examples.inspect.manifest;

import io.vicfield.codec.Place;
import io.vicfield.examples.console.Failure;
import io.vicfield.spi.GeneratedCodec;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All manifests of some jars, folders and files. */
public final class Manifests {
    /** The largest number of places of records below a root, and of levels. vicfield itself allows 256 records. */
    private static final int LARGEST = 10_000;

    private static final int DEEPEST = 256;

    private final Map<String, Manifest> byName = new TreeMap<>();
    private final Map<String, GeneratedCodec<?>> codecs = new HashMap<>();

    private Manifests() {}

    /** Reads all manifests. Of two manifests with one name, the first counts, as on a class path. */
    public static Manifests read(List<Path> paths) {
        Manifests manifests = new Manifests();
        for (Path path : paths) {
            ManifestFiles.read(path).forEach(manifest -> manifests.byName.putIfAbsent(manifest.name(), manifest));
        }
        return manifests;
    }

    /** Returns the names of all records: first those that no other record holds. */
    public List<String> names() {
        Set<String> held = new HashSet<>();
        byName.values()
                .forEach(manifest -> manifest.components().stream()
                        .map(component -> component.type().nested())
                        .filter(name -> name != null && !name.equals(manifest.name()))
                        .forEach(held::add));
        return Stream.concat(
                        byName.keySet().stream().filter(name -> !held.contains(name)),
                        byName.keySet().stream().filter(held::contains))
                .toList();
    }

    /** Returns whether a codec knows its record from a manifest alone. */
    public static boolean describe(GeneratedCodec<?> codec) {
        return codec instanceof ManifestCodec;
    }

    /** Returns why a record has no codec; null if it has one. */
    public @Nullable String problem(String name) {
        return problem(name, name, 1, Integer.MAX_VALUE, new int[1]);
    }

    private @Nullable String problem(String name, String holder, int level, int limit, int[] places) {
        Manifest manifest = byName.get(name);
        if (manifest == null) {
            return holder + " holds " + name + ", which has no manifest: also give the jar that has it";
        }
        if (level > DEEPEST || ++places[0] > LARGEST) {
            return holder + " holds more records in one another than any record may";
        }
        for (ManifestComponent component : manifest.components()) {
            int left =
                    Math.min(limit, component.depth()) - (component.isLimited() || limit < Integer.MAX_VALUE ? 1 : 0);
            String nested = component.type().nested();
            String problem =
                    nested == null || left < 1 ? null : problem(nested, manifest.name(), level + 1, left, places);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    /**
     * Returns the codec of a record at its own root.
     *
     * @throws Failure if no manifest describes the record
     */
    public GeneratedCodec<?> codec(String name) {
        GeneratedCodec<?> known = codecs.get(name);
        if (known == null) {
            Manifest manifest = byName.get(name);
            if (manifest == null) {
                throw new Failure(name + ": has no manifest");
            }
            known = new ManifestCodec(this, manifest, Place.root(manifest.namespace(), manifest.simpleName()));
            codecs.put(name, known);
        }
        return known;
    }
}
