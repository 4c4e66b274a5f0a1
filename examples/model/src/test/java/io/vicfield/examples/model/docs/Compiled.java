package io.vicfield.examples.model.docs;

import com.palantir.javapoet.ClassName;
import io.vicfield.VicField;
import io.vicfield.vmx.VmxFile;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Sources that are compiled with the processor and all warnings, as a user compiles them. */
record Compiled(boolean success, String output, Path folder) {
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("^(?:public )?(?:final )?(?:record|class|enum) (\\w+)", Pattern.MULTILINE);

    static Compiled of(List<String> sources, Path folder, String... options) throws IOException, URISyntaxException {
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            Path file = folder.resolve(group(PACKAGE, source).replace('.', '/')).resolve(group(TYPE, source) + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> all = new ArrayList<>(options(folder));
            all.addAll(List.of(options));
            boolean success = compiler.getTask(
                            output, manager, null, all, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            return new Compiled(success, output.toString(), folder);
        }
    }

    /** Returns a generated source. */
    String generated(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".java"));
    }

    Class<?> load(String name) throws IOException, ClassNotFoundException {
        URL[] urls = {folder.toUri().toURL()};
        return Class.forName(name, true, new URLClassLoader(urls, VicField.class.getClassLoader()));
    }

    private static List<String> options(Path folder) throws URISyntaxException {
        return List.of(
                "--release",
                "17",
                "-Xlint:all,-processing",
                "-Werror",
                "-d",
                folder.toString(),
                "-s",
                folder.toString(),
                "-classpath",
                path(VicField.class, VmxFile.class, Nullable.class),
                "-processorpath",
                path(VicField.class, processor(), ClassName.class));
    }

    /** Finds the annotation by its name, because its own class is not on this class path. */
    private static Class<?> processor() {
        try {
            return Class.forName("io.vicfield.processor.VicFieldProcessor");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the processor is no dependency of these tests", e);
        }
    }

    private static String path(Class<?>... types) throws URISyntaxException {
        List<String> places = new ArrayList<>();
        for (Class<?> type : types) {
            URL place = type.getProtectionDomain().getCodeSource().getLocation();
            places.add(Path.of(place.toURI()).toString());
        }
        return String.join(System.getProperty("path.separator"), places);
    }

    private static String group(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException("a snippet without package or type: " + source);
        }
        return matcher.group(1);
    }
}
