package io.vicfield.spi;

import io.vicfield.VicSink;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Former keys by what takes their places, until the sink is told. */
final class Superseded implements VicSink {
    private final Map<String, Set<String>> formers = new LinkedHashMap<>();

    @Override
    public void put(String key, String value) {
        throw new UnsupportedOperationException(key);
    }

    @Override
    public void supersede(String formerKey, String key) {
        formers.computeIfAbsent(key, present -> new LinkedHashSet<>(2)).add(formerKey);
    }

    /** Says it of one key, once. */
    void tell(String key, VicSink sink) {
        Set<String> replaced = formers.remove(key);
        if (replaced != null) {
            replaced.forEach(former -> sink.supersede(former, key));
        }
    }

    /** Says it of all others. */
    void tell(VicSink sink) {
        formers.forEach((key, replaced) -> replaced.forEach(former -> sink.supersede(former, key)));
    }
}
