package io.vicfield.examples.model.docs;

import io.vicfield.VicCodec;
import io.vicfield.VicSink;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Encodes a value of a compiled record. */
record Keys(Object value) {
    /** Returns the lines {@code key = value}, sorted. */
    List<String> lines() throws ReflectiveOperationException {
        Field instance = value.getClass()
                .getClassLoader()
                .loadClass(value.getClass().getName() + "Codec")
                .getField("INSTANCE");
        Map<String, String> keys = new TreeMap<>();
        encode((VicCodec<?>) instance.get(null), keys);
        return keys.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .toList();
    }

    @SuppressWarnings("unchecked") // the codec has the type of the value's class
    private <T> void encode(VicCodec<T> codec, Map<String, String> keys) {
        codec.encode((T) value, VicSink.into(keys));
    }
}
