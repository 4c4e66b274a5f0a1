package io.vicfield.examples.benchmarks;

import io.vicfield.VicSink;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.ExecutorConfigKeys;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Measures deltas and single keys, on the same configuration as the codec benchmarks. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StoreBenchmark {
    /** The benchmark methods, in the order of the table. */
    static final List<String> METHODS =
            List.of("encodeAndPass", "deltaOfNothing", "deltaOfOneKey", "typedKey", "concatenatedKey");

    private final DeltaPlanner<ExecutorConfig> planner = DeltaPlanner.of(ExecutorConfigCodec.INSTANCE);
    private ExecutorConfig config;
    private ExecutorConfig changed;
    private Map<String, String> values;
    private VicSnapshot snapshot;
    private String session;

    /** Prepares a fork before its first measurement. */
    @Setup
    public void prepare() {
        config = Subject.of(Subject.BENCH);
        changed = config.withHostname(config.hostname() + "-2");
        values = encode(config);
        snapshot = new VicSnapshot(values, "1");
        session = config.sessions().keySet().iterator().next();
    }

    /** Measures the minimum work of a delta: it encodes every key and value, and reads each stored value. */
    @Benchmark
    public int encodeAndPass() {
        Map<String, String> wanted = encode(config);
        int equal = 0;
        for (Map.Entry<String, String> entry : values.entrySet()) {
            equal += entry.getValue().equals(wanted.get(entry.getKey())) ? 1 : 0;
        }
        return equal;
    }

    /** Measures a delta without changes. */
    @Benchmark
    public VicDelta deltaOfNothing() {
        return planner.plan(snapshot, config);
    }

    /** Measures a delta with one changed value. */
    @Benchmark
    public VicDelta deltaOfOneKey() {
        return planner.plan(snapshot, changed);
    }

    /** Creates a typed key of a map's entry. */
    @Benchmark
    public String typedKey() {
        return ExecutorConfigKeys.ROOT.sessions(session).detail().startTime().wireKey();
    }

    /** Creates the same key with hand-written code. */
    @Benchmark
    public String concatenatedKey() {
        return "guestinfo.vice..sessions|" + session + ".detail.starttime";
    }

    private static Map<String, String> encode(ExecutorConfig config) {
        Map<String, String> values = new HashMap<>(512);
        ExecutorConfigCodec.INSTANCE.encode(config, VicSink.into(values));
        return values;
    }
}
