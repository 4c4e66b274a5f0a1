package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Converts a list of URLs, each with its own keys, to a list of strings. It declares only the components that it needs.
 */
final class InsecureRegistries {
    record Before(@VicField(scope = READ_ONLY) Urls registry) {
        record Urls(
                @VicField(scope = READ_ONLY, key = "insecure_registries")
                List<Url> insecureRegistries) {}
    }

    record After(@VicField(scope = READ_ONLY) Names registry) {
        record Names(
                @VicField(scope = READ_ONLY, key = "insecure_registries")
                List<String> insecureRegistries) {}
    }

    private InsecureRegistries() {}

    static Map<String, String> migrate(Map<String, String> values) {
        List<String> names =
                stored(values).stream().map(InsecureRegistries::name).toList();
        Map<String, String> after = new TreeMap<>(values);
        after.keySet().removeIf(InsecureRegistries_BeforeCodec.INSTANCE::owns);
        InsecureRegistries_AfterCodec.INSTANCE.encode(new After(new After.Names(names)), VicSink.into(after));
        return after;
    }

    /** Decodes the list of URLs as Go does: a damaged URL must not keep the appliance from being upgraded. */
    static List<Url> stored(Map<String, String> values) {
        return InsecureRegistries_BeforeCodec.INSTANCE
                .decodeLeniently(VicSource.of(values), problem -> {})
                .registry()
                .insecureRegistries();
    }

    /** Returns the URL without its scheme. */
    private static String name(Url url) {
        String text = UrlPrinter.print(url);
        String scheme = url.scheme() + "://";
        return text.startsWith(scheme) ? text.substring(scheme.length()) : text;
    }
}
