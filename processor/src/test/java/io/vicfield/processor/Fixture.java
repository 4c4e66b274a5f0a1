package io.vicfield.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** A folder of sources that are compiled together. */
record Fixture(Path folder) {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    /** Returns every folder of one kind. */
    static Stream<Fixture> all(String kind) {
        return list(RESOURCES.resolve(kind)).map(Fixture::new);
    }

    static Fixture of(String kind, String name) {
        return new Fixture(RESOURCES.resolve(kind).resolve(name));
    }

    /** Returns the sources, without those of folders below. */
    List<Path> files() {
        return list(folder).filter(file -> file.toString().endsWith(".java")).toList();
    }

    /** Returns the files, without folders. */
    List<Path> everything() {
        return list(folder).filter(Files::isRegularFile).toList();
    }

    List<JavaFileObject> sources() {
        return files().stream().map(Fixture::source).toList();
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** Returns whether this JDK can compile the fixture: its file {@code jdk} names the first version. */
    boolean suitsThisJdk() {
        return !has("jdk")
                || Runtime.version().feature()
                        >= Integer.parseInt(text(folder.resolve("jdk")).strip());
    }

    Fixture below(String name) {
        return new Fixture(folder.resolve(name));
    }

    /** The name of the fixture in test names. */
    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject source(Path file) {
        try {
            return JavaFileObjects.forResource(file.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
