package io.vicfield.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Class files by name, {@code io/vicfield/Scope.class} say: those that this program was started with, or some of them. */
final class ClassFiles {
    private final SortedMap<String, byte[]> files;

    private ClassFiles(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** All of the class path whose names pass. */
    static ClassFiles ofClassPath(Predicate<String> names) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(part);
            if (Files.isDirectory(path)) {
                read(path, names, files);
            } else if (Files.exists(path)) {
                try (FileSystem jar = FileSystems.newFileSystem(path)) {
                    read(jar.getPath("/"), names, files);
                }
            }
        }
        return new ClassFiles(files);
    }

    private static void read(Path root, Predicate<String> names, SortedMap<String, byte[]> files) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '/');
                if (name.endsWith(".class") && names.test(name)) {
                    files.putIfAbsent(name, Files.readAllBytes(file));
                }
            }
        }
    }

    /** Those whose names pass. */
    ClassFiles only(Predicate<String> names) {
        SortedMap<String, byte[]> some = new TreeMap<>(files);
        some.keySet().removeIf(names.negate());
        return new ClassFiles(some);
    }

    int count() {
        return files.size();
    }

    /** As they are. */
    long bytes() {
        return files.values().stream().mapToLong(file -> file.length).sum();
    }

    /** In an archive of their own. */
    long bytesInJar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(file.getKey()));
                jar.write(file.getValue());
            }
        }
        return bytes.size();
    }
}
