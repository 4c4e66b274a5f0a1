package io.vicfield.examples.inspect.records;

import io.vicfield.examples.console.Failure;
import io.vicfield.spi.GeneratedCodec;
import java.lang.reflect.Field;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** Loads the generated codec of a record from a class path, by its name. A native image cannot load classes. */
final class ClassPathCodec {
    private static final String IMAGE = "org.graalvm.nativeimage.imagecode";

    private ClassPathCodec() {}

    /**
     * Loads a codec.
     *
     * @param record the record's binary name
     */
    static GeneratedCodec<?> load(List<Path> classPath, String record) {
        if (System.getProperty(IMAGE) != null) {
            throw new Failure(
                    "--classpath: this vicx is a native image, which cannot load classes: use --manifest, which loads"
                            + " none, or run vicx.jar with java");
        }
        String codec = codecName(record);
        try {
            // The loader stays open, because codecs load the classes of records later.
            ClassLoader loader = new URLClassLoader(urls(classPath), ClassPathCodec.class.getClassLoader());
            Field instance = loader.loadClass(codec).getDeclaredField("INSTANCE");
            instance.setAccessible(true);
            return (GeneratedCodec<?>) instance.get(null);
        } catch (ClassNotFoundException | NoSuchFieldException e) {
            throw new Failure("--classpath: contains no codec " + codec + " of the record " + record
                    + ": compile the record with vicfield-processor");
        } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
            throw new Failure("--classpath: the codec " + codec + " cannot be loaded: " + e
                    + ": add all jars that it needs, of the same version of vicfield");
        }
    }

    /** Returns the name that the processor gives the codec: {@code com.example.Host_SessionCodec}. */
    private static String codecName(String record) {
        return record.replace('$', '_') + "Codec";
    }

    private static URL[] urls(List<Path> classPath) {
        return classPath.stream().map(ClassPathCodec::url).toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new Failure(path + ": is not the path of a jar or a folder");
        }
    }
}
