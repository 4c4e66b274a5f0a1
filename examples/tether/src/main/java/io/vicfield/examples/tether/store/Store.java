package io.vicfield.examples.tether.store;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import java.util.function.Consumer;

/** The source of a tether's configuration, and the sink of its status. */
public interface Store {
    /**
     * Reads the current configuration.
     *
     * @throws io.vicfield.VicException if a value cannot be parsed
     * @throws RuntimeException if the store cannot be read
     */
    ExecutorConfig load();

    /**
     * Writes a few keys. Writes all of them or none if the store supports it; otherwise writes them in the order of
     * their record.
     *
     * @throws RuntimeException if they cannot be written
     */
    void publish(Consumer<? super VicSink> writer);

    /** Creates a store from a source and a sink, for example one {@link io.vicfield.MapStore} for both. */
    static Store of(VicSource source, VicSink sink) {
        return new Store() {
            @Override
            public ExecutorConfig load() {
                return ExecutorConfigCodec.INSTANCE.decode(source);
            }

            @Override
            public void publish(Consumer<? super VicSink> writer) {
                writer.accept(sink);
            }
        };
    }
}
