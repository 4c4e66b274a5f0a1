package io.vicfield.examples.benchmarks;

import io.vicfield.examples.model.ExecutorConfig;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The sizes of the jars, and of the classes generated for {@link ExecutorConfig}. The recorded sizes come from Java 17.
 */
final class Sizes {
    private static final double RUNTIME = 300;
    private static final double CODEC_PACKAGES = 213;
    private static final double PROCESSOR_PATH = 640;
    private static final double CODECS = 945;
    private static final double KEYS = 577;
    private static final double BY_HAND = 831;

    private final List<Size> sizes;

    private Sizes(List<Size> sizes) {
        this.sizes = sizes;
    }

    /** Measures the classes on this program's class path. */
    static Sizes measure() throws IOException {
        ClassFiles all = ClassFiles.ofClassPath(name -> in(name, "io/vicfield/", "com/palantir/javapoet/"));
        ClassFiles runtime = all.only(Sizes::isRuntime);
        Generated generated = new Generated(ExecutorConfig.class);
        int components = generated.components();
        return new Sizes(List.of(
                Size.inJar("runtime", runtime, RUNTIME),
                Size.inJar("codec packages", runtime.only(Sizes::isForCodecs), CODEC_PACKAGES),
                Size.inJar("processor, JavaPoet and runtime", all.only(Sizes::isForCompilers), PROCESSOR_PATH),
                Size.perComponent("generated codecs", all.only(generated::isCodec), components, CODECS),
                Size.perComponent("generated typed keys", all.only(generated::isKeys), components, KEYS),
                Size.perComponent("codec by hand", all.only(Sizes::isByHand), components, BY_HAND)));
    }

    /** The limits that fail a build. */
    List<Target> gates() {
        return sizes.stream().map(Size::gate).toList();
    }

    String table() {
        StringBuilder text = new StringBuilder("| what | classes | size | |\n|---|--:|--:|---|\n");
        for (Size size : sizes) {
            text.append(String.format(
                    Locale.ROOT, "| %s | %d | %.1f | %s |\n", size.what(), size.classes(), size.size(), size.unit()));
        }
        return text.append('\n').append(Tables.targets(gates())).toString();
    }

    private static boolean isRuntime(String name) {
        return in(name, "io/vicfield/")
                && !in(name, "io/vicfield/examples/", "io/vicfield/processor/")
                && !isExtras(name);
    }

    private static boolean isExtras(String name) {
        return in(
                name,
                "io/vicfield/check/",
                "io/vicfield/listing/",
                "io/vicfield/migration/",
                "io/vicfield/source/",
                "io/vicfield/vmx/");
    }

    private static boolean isForCodecs(String name) {
        return name.lastIndexOf('/') == "io/vicfield".length()
                || in(
                        name,
                        "io/vicfield/atomic/",
                        "io/vicfield/codec/",
                        "io/vicfield/convert/",
                        "io/vicfield/encoded/",
                        "io/vicfield/former/",
                        "io/vicfield/keys/",
                        "io/vicfield/net/",
                        "io/vicfield/schema/",
                        "io/vicfield/spi/",
                        "io/vicfield/text/",
                        "io/vicfield/typedkeys/");
    }

    private static boolean isForCompilers(String name) {
        return !in(name, "io/vicfield/examples/") && !isExtras(name);
    }

    private static boolean isByHand(String name) {
        return in(name, "io/vicfield/examples/benchmarks/hand/");
    }

    private static boolean in(String name, String... packages) {
        return Stream.of(packages).anyMatch(name::startsWith);
    }
}
