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

/** A set of class files by name, such as {@code io/vicfield/Scope.class}, from this program's class path. */
final class ClassFiles {
    private final SortedMap<String, byte[]> files;

    private ClassFiles(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** Finds all class files of the class path whose names match. */
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

    /** Returns the class files whose names match. */
    ClassFiles only(Predicate<String> names) {
        SortedMap<String, byte[]> some = new TreeMap<>(files);
        some.keySet().removeIf(names.negate());
        return new ClassFiles(some);
    }

    int count() {
        return files.size();
    }

    /** The total size of the class files. */
    long bytes() {
        return files.values().stream().mapToLong(file -> file.length).sum();
    }

    /** The size of a jar with only these class files. */
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
