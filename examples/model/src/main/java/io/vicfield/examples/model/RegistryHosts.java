package io.vicfield.examples.model;

import io.vicfield.VicSink;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Moves the host of an insecure registry from the path to the host. Go 1.7 parsed {@code 10.0.0.1:5000/lib} as a path
 * without a host.
 */
final class RegistryHosts {
    private RegistryHosts() {}

    static Map<String, String> migrate(Map<String, String> values) {
        List<Url> urls = InsecureRegistries.stored(values).stream()
                .map(RegistryHosts::withHost)
                .toList();
        Map<String, String> after = new TreeMap<>(values);
        InsecureRegistries_BeforeCodec.INSTANCE.encode(
                new InsecureRegistries.Before(new InsecureRegistries.Before.Urls(urls)), VicSink.into(after));
        return after;
    }

    private static Url withHost(Url url) {
        if (!url.host().isEmpty()) {
            return url;
        }
        String[] parts = url.path().split("/", 2);
        return url.withHost(parts[0]).withPath(parts.length == 1 ? "" : parts[1]);
    }
}
