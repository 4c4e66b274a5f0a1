package io.vicfield.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.vicfield.VicCodec;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.spi.GeneratedCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Compiled classes, loaded. */
final class Compiled {
    private static final String OUTPUT = "/CLASS_OUTPUT/";

    private final Map<String, byte[]> classes = new LinkedHashMap<>();
    private final ClassLoader loader;

    private Compiled(Compilation compilation, ClassLoader parent) {
        if (compilation.status() == Compilation.Status.FAILURE) {
            throw new AssertionError(compilation.errors().toString());
        }
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String name = file.toUri().getPath().substring(OUTPUT.length());
                classes.put(name.replace(".class", "").replace('/', '.'), bytes(file));
            }
        }
        loader = new Loader(parent);
    }

    static Compiled of(Compilation compilation) {
        return new Compiled(compilation, Compiled.class.getClassLoader());
    }

    /** Compiles sources of the package {@code sample}, without its declaration. */
    static Compiled of(String... sources) {
        return of(Compilers.javac().compile(sources(sources)));
    }

    /** Compiles them with a library on the class path, in a folder. */
    Compiled with(Path library, String... sources) {
        return new Compiled(Compilers.javac(library).compile(sources(sources)), loader);
    }

    /** Compiles them with a compiled library. */
    static Compiled with(ClassLoader classes, Path library, String... sources) {
        return new Compiled(Compilers.javac(library).compile(sources(sources)), classes);
    }

    /** Returns source files of the package {@code sample} with one type each. */
    static List<JavaFileObject> sources(String... sources) {
        return Stream.of(sources).map(Compiled::source).toList();
    }

    private static JavaFileObject source(String text) {
        String name = text.replaceAll("(?s).*?\\b(?:record|class|enum|interface) (\\w+).*", "$1");
        return JavaFileObjects.forSourceString("sample." + name, """
                package sample;
                import io.vicfield.*;
                import java.util.*;
                import static io.vicfield.Scope.*;
                """ + text);
    }

    /** Writes the classes to a folder. */
    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> type : classes.entrySet()) {
            Path file = folder.resolve(type.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, type.getValue());
        }
    }

    /** Returns every class that is a codec. */
    List<String> codecs() {
        return classes.keySet().stream()
                .filter(name -> GeneratedCodec.class.isAssignableFrom(type(name)))
                .toList();
    }

    Class<?> type(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the codec of a record of the package {@code sample}. */
    VicCodec<Object> codec(String record) {
        return instance("sample." + record + "Codec");
    }

    @SuppressWarnings("unchecked") // the codec's record type is only known at run time
    GeneratedCodec<Object> instance(String codec) {
        try {
            Field instance = type(codec).getDeclaredField("INSTANCE");
            instance.setAccessible(true);
            return (GeneratedCodec<Object>) instance.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Constructs a record of the package {@code sample}. */
    Object make(String record, Object... values) {
        try {
            var constructor = type("sample." + record).getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    Object decode(String record, Map<String, String> texts) {
        return codec(record).decode(VicSource.of(texts));
    }

    /** Decodes the keys, and encodes the record again. */
    Map<String, String> again(String record, Map<String, String> texts) {
        Map<String, String> written = new LinkedHashMap<>();
        codec(record).encode(decode(record, texts), VicSink.into(written));
        return written;
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Loader extends ClassLoader {
        Loader(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
