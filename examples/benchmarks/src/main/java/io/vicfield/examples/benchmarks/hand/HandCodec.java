package io.vicfield.examples.benchmarks.hand;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.examples.model.ExecutorConfig;

/** The hand-written codec. */
public final class HandCodec {
    /** The number of keys of the last configuration; the next configuration has about as many. */
    private int expectedKeys = 16;

    /** Encodes a configuration as {@link io.vicfield.VicCodec#encode} does. */
    public void encode(ExecutorConfig config, VicSink sink) {
        Puts out = new Puts(expectedKeys);
        RootWriter.write(config, out);
        expectedKeys = Math.max(out.keys(), 16);
        out.flush(sink);
    }

    /** Decodes a configuration as {@link io.vicfield.VicCodec#decode(VicSource)} does. */
    public ExecutorConfig decode(VicSource source) {
        Gets in = new Gets(source);
        ExecutorConfig config = RootReader.read(in);
        in.finish();
        return config;
    }
}
