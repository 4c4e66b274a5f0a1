package io.vicfield.examples.benchmarks;

import io.vicfield.examples.model.ExecutorConfig;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Measures every contestant. Each fork loads only one contestant, as a real program does. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodecBenchmark {
    /** The codec to measure. */
    @Param
    public Contestant contestant;

    /** The configuration to write and read. */
    @Param(Subject.BENCH)
    public String subject;

    private Codec codec;
    private ExecutorConfig config;
    private Map<String, String> values;
    private int keys;

    /** Prepares a fork before its first measurement. */
    @Setup
    public void prepare() {
        codec = contestant.codec();
        config = Subject.of(subject);
        values = codec.encode(config, 16);
        keys = values.size();
    }

    /** Writes to a new map that does not need to grow. */
    @Benchmark
    public Map<String, String> encode() {
        return codec.encode(config, keys);
    }

    /** Writes to a sink that stores nothing, to measure the codec without the map. */
    @Benchmark
    public long count() {
        CountingSink sink = new CountingSink();
        codec.encode(config, sink);
        return sink.characters();
    }

    /** Reads from a map. */
    @Benchmark
    public ExecutorConfig decode() {
        return codec.decode(values);
    }
}
