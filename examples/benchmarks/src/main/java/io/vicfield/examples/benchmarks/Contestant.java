package io.vicfield.examples.benchmarks;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.examples.benchmarks.hand.HandCodec;
import io.vicfield.examples.benchmarks.jackson.JacksonCodec;
import io.vicfield.examples.benchmarks.json.JsonCodec;
import io.vicfield.examples.benchmarks.reflect.ReflectionCodec;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import java.util.Map;

/** The compared ways to store a configuration. */
public enum Contestant {
    /** The codec that vicfield generates. */
    GENERATED("generated") {
        @Override
        Codec codec() {
            return new Codec() {
                @Override
                public void encode(ExecutorConfig config, VicSink sink) {
                    ExecutorConfigCodec.INSTANCE.encode(config, sink);
                }

                @Override
                public ExecutorConfig decode(Map<String, String> values) {
                    return ExecutorConfigCodec.INSTANCE.decode(VicSource.of(values));
                }
            };
        }
    },
    /** A hand-written codec with the same keys. */
    BY_HAND("by hand") {
        @Override
        Codec codec() {
            HandCodec codec = new HandCodec();
            return new Codec() {
                @Override
                public void encode(ExecutorConfig config, VicSink sink) {
                    codec.encode(config, sink);
                }

                @Override
                public ExecutorConfig decode(Map<String, String> values) {
                    return codec.decode(VicSource.of(values));
                }
            };
        }
    },
    /** The same keys without a codec. */
    FLOOR("floor: join and put, join and get") {
        @Override
        Codec codec() {
            return new FloorCodec();
        }
    },
    /** A codec with the same keys that uses reflection, as Go's package does. */
    REFLECTION("reflection") {
        @Override
        Codec codec() {
            ReflectionCodec<ExecutorConfig> codec = new ReflectionCodec<>(ExecutorConfig.class);
            return new Codec() {
                @Override
                public void encode(ExecutorConfig config, VicSink sink) {
                    codec.encode(config, sink);
                }

                @Override
                public ExecutorConfig decode(Map<String, String> values) {
                    return codec.decode(VicSource.of(values));
                }
            };
        }
    },
    /** Jackson's properties format. */
    JACKSON("Jackson properties") {
        @Override
        Codec codec() {
            JacksonCodec codec = new JacksonCodec();
            return new Codec() {
                @Override
                public void encode(ExecutorConfig config, VicSink sink) {
                    codec.encode(config).forEach(sink::put);
                }

                @Override
                public Map<String, String> encode(ExecutorConfig config, int keys) {
                    return codec.encode(config);
                }

                @Override
                public ExecutorConfig decode(Map<String, String> values) {
                    return codec.decode(values);
                }
            };
        }
    },
    /** A codec made at compile time, which writes one JSON string under one key. */
    JSON("avaje-jsonb, one value") {
        @Override
        Codec codec() {
            JsonCodec codec = new JsonCodec();
            return new Codec() {
                @Override
                public void encode(ExecutorConfig config, VicSink sink) {
                    sink.put(JSON_KEY, codec.encode(config));
                }

                @Override
                public ExecutorConfig decode(Map<String, String> values) {
                    return codec.decode(values.get(JSON_KEY));
                }
            };
        }
    };

    private static final String JSON_KEY = "guestinfo.vice./config";

    private final String title;

    Contestant(String title) {
        this.title = title;
    }

    abstract Codec codec();

    String title() {
        return title;
    }
}
