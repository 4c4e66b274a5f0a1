package io.vicfield;

import java.util.Map;

/** Writes into a map; see {@link VicSink#into}. */
record MapSink(Map<String, String> values) implements VicSink {
    @Override
    public void put(String key, String value) {
        values.put(key, value);
    }

    @Override
    public void supersede(String formerKey, String key) {
        values.remove(formerKey);
    }

    /** Shows the number of keys and no value, because a value may be the key that seals the secrets. */
    @Override
    public String toString() {
        return "MapSink[" + values.size() + " keys]";
    }
}
