package io.vicfield.guestinfo;

import io.vicfield.Scope;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import io.vicfield.spi.GeneratedCodec;
import java.util.List;
import java.util.Map;

/** Encodes and decodes a record with a map and a list, like a generated codec. */
final class JobsCodec extends GeneratedCodec<JobsCodec.Jobs> {
    static final JobsCodec INSTANCE = new JobsCodec(Place.root("vice.", "Jobs"));

    /** The results of jobs, by name, and the tools that they need. */
    record Jobs(Map<String, Long> ends, List<String> tools) {}

    private final ValueComponent<Map<String, Long>> ends;
    private final ValueComponent<List<String>> tools;

    private JobsCodec(Place place) {
        super(place);
        ends = value(place.key("ends", Scope.READ_WRITE), Values.map(Scalars.STRING, Values.scalar(Scalars.INT64)));
        tools = value(place.key("tools", Scope.READ_WRITE), Values.joined(Scalars.STRING));
    }

    @Override
    public JobsCodec at(Place place) {
        return new JobsCodec(place);
    }

    @Override
    protected void write(Jobs value, Encoding out) {
        ends.encode(value.ends(), out);
        tools.encode(value.tools(), out);
    }

    @Override
    protected Jobs read(Decoding in) {
        return new Jobs(ends.decode(in), tools.decode(in));
    }

    @Override
    protected Jobs read(Decoding in, Jobs base) {
        return new Jobs(ends.decode(in, base.ends()), tools.decode(in, base.tools()));
    }
}
