package io.vicfield.extraconfig;

import io.vicfield.VicSink;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A record's keys and texts in memory, secrets in clear and known as such. Never leaves this package. */
final class Texts implements VicSink {
    private final Map<String, String> values = new TreeMap<>();
    private final Set<String> secrets = new TreeSet<>();

    @Override
    public void put(String key, String value) {
        values.put(key, value);
    }

    @Override
    public void putSecret(String key, String value) {
        values.put(key, value);
        secrets.add(key);
    }

    Map<String, String> values() {
        return values;
    }

    boolean isSecret(String key) {
        return secrets.contains(key);
    }

    boolean sameAs(Texts other, String key) {
        String text = values.get(key);
        return text != null && text.equals(other.values.get(key));
    }
}
