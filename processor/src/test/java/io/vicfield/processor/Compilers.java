package io.vicfield.processor;

import com.google.testing.compile.Compiler;
import io.vicfield.VicField;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Compilers in memory, with the processor and the records' dependencies. */
final class Compilers {
    private Compilers() {}

    /** Returns a compiler with a longer class path. */
    static Compiler javac(Path... further) {
        return withoutProcessor(further).withProcessors(new VicFieldProcessor());
    }

    static Compiler withoutProcessor(Path... further) {
        return Compiler.javac()
                .withClasspath(libraries(further).map(Path::toFile).toList());
    }

    /** Returns the records' dependencies, as a path of classes or modules. */
    static String classPath(Path... further) {
        return libraries(further).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<Path> libraries(Path... further) {
        return Stream.concat(Stream.of(location(VicField.class), location(NullMarked.class)), Stream.of(further));
    }

    /** Returns the jar or folder of a class. */
    static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
