package io.vicfield.examples.benchmarks.reflect;

import io.vicfield.VicSink;
import io.vicfield.VicSource;

/** A codec of any record with {@link io.vicfield.VicField}s. */
public final class ReflectionCodec<T extends Record> {
    private final Class<T> type;
    private final Handler handler;

    public ReflectionCodec(Class<T> type) {
        this.type = type;
        this.handler = new Handlers().of(type);
    }

    public void encode(T value, VicSink sink) {
        handler.encode(value, "", new Writing(sink));
    }

    public T decode(VicSource source) {
        Reading in = new Reading(source);
        T value = type.cast(handler.decode("", in));
        in.finish();
        return value;
    }
}
