package io.vicfield.guestinfo;

import io.vicfield.Scope;
import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedValue;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Values;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes a record with a map and a list, as the processor would. */
final class JobsCodec extends PlacedCodec<JobsCodec.Jobs> {
    static final JobsCodec INSTANCE = new JobsCodec(Place.root("vice.", "Jobs"));

    /** How jobs ended, by name, and what they are run with. */
    record Jobs(Map<String, Long> ends, List<String> tools) {}

    private final PlacedValue<Map<String, Long>> ends;
    private final PlacedValue<List<String>> tools;

    private JobsCodec(Place place) {
        super(place);
        ends = new PlacedValue<>(
                place.key("ends", "ends", Scope.READ_WRITE), Values.map(Scalars.STRING, Values.scalar(Scalars.INT64)));
        tools = new PlacedValue<>(place.key("tools", "tools", Scope.READ_WRITE), Values.joined(Scalars.STRING));
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
    protected Jobs read(Decoding in, @Nullable Jobs base) {
        return new Jobs(
                ends.decode(in, base == null ? null : base.ends()),
                tools.decode(in, base == null ? null : base.tools()));
    }

    @Override
    public List<Component> components() {
        return List.of(Component.value(ends, ""), Component.value(tools, ""));
    }
}
