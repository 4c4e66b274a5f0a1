package io.vicfield.examples.inspect.manifest;

import io.vicfield.examples.console.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds manifests in a jar, in a folder of classes or of locks, or as a file. */
final class ManifestFiles {
    private static final String FOLDER = "META-INF/vicfield/";
    private static final String ENDING = ".keys";
    private static final int LARGEST = 1 << 20;
    private static final int MOST = 10_000;

    private ManifestFiles() {}

    /**
     * Reads every manifest.
     *
     * @throws Failure if there is none
     */
    static List<Manifest> read(Path path) {
        try {
            List<Manifest> manifests = Files.isDirectory(path)
                    ? folder(path)
                    : path.toString().endsWith(ENDING) ? List.of(file(path)) : jar(path);
            if (manifests.isEmpty()) {
                throw new Failure(path + ": contains no manifest " + FOLDER + "*" + ENDING
                        + ": compile its records with vicfield-processor");
            }
            return manifests;
        } catch (IOException e) {
            throw new Failure(path + ": cannot be read as a jar, a folder or a file " + ENDING);
        }
    }

    private static List<Manifest> folder(Path path) throws IOException {
        Path inner = path.resolve(FOLDER);
        List<Manifest> manifests = new ArrayList<>();
        try (Stream<Path> files = Files.list(Files.isDirectory(inner) ? inner : path)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (file.toString().endsWith(ENDING)) {
                    manifests.add(file(file));
                }
            }
        }
        return manifests;
    }

    private static Manifest file(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return parse(path.toString(), in);
        }
    }

    private static List<Manifest> jar(Path path) throws IOException {
        List<Manifest> manifests = new ArrayList<>();
        try (ZipFile jar = new ZipFile(path.toFile())) {
            List<? extends ZipEntry> entries = jar.stream()
                    .filter(entry -> entry.getName().startsWith(FOLDER)
                            && entry.getName().endsWith(ENDING))
                    .limit(MOST)
                    .toList();
            for (ZipEntry entry : entries) {
                try (InputStream in = jar.getInputStream(entry)) {
                    manifests.add(parse(path + "!" + entry.getName(), in));
                }
            }
        }
        return manifests;
    }

    private static Manifest parse(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Failure(name + ": is larger than any manifest");
        }
        return Manifest.parse(name, new String(bytes, StandardCharsets.UTF_8));
    }
}
