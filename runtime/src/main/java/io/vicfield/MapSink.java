package io.vicfield;

import java.util.Map;

/** See {@link VicSink#into}. */
record MapSink(Map<String, String> values) implements VicSink {
    @Override
    public void put(String key, String value) {
        values.put(key, value);
    }

    @Override
    public void supersede(String formerKey, String key) {
        values.remove(formerKey);
    }

    /** Shows how many keys there are, and none of their texts: one may be the key to the secrets. */
    @Override
    public String toString() {
        return "MapSink[" + values.size() + " keys]";
    }
}
