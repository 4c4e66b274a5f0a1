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

/** Ways to store a configuration. */
public enum Contestant {
    /** What vicfield generates. */
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
    /** The same keys from a codec written by hand. */
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
    /** The same keys by reflection, as Go's package works. */
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
    /** One JSON text under one key, from a codec made at compile time. */
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
