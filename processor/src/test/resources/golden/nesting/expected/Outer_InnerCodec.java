package sample;

import io.vicfield.Scope;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.EnumScalar;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.RecordComponent;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Override;
import java.lang.String;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import sample.other.Disk;
import sample.other.DiskCodec;

/**
 * Encodes and decodes {@link Outer.Inner}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
final class Outer_InnerCodec extends GeneratedCodec<Outer.Inner> {
    static final EnumScalar<Disk.Mode> DISK_MODE = new EnumScalar<>("Mode", new Disk.Mode[] {Disk.Mode.FAST,
            Disk.Mode.SLOW}, new String[] {"FAST", "SLOW"});

    /**
     * The codec of a whole configuration.
     */
    static final Outer_InnerCodec INSTANCE = new Outer_InnerCodec(Place.root("vice.", "Inner"));

    /**
     * {@code guestinfo.vice./deep}
     */
    final RecordComponent<Outer.Inner.Deep> deep;

    /**
     * {@code square}
     */
    final RecordComponent<Outer.Shape.Square> square;

    /**
     * {@code guestinfo.vice./di/sk}
     */
    final RecordComponent<Disk> disk;

    /**
     * {@code disks}
     */
    final ValueComponent<Map<String, Disk>> disks;

    /**
     * {@code mode}
     */
    final ScalarComponent<Disk.Mode> mode;

    private Outer_InnerCodec(Place place) {
        super(place);
        deep = record(place.key("deep", Scope.READ_ONLY));
        square = record(place.key("square", Scope.HIDDEN));
        disk = record(place.key("disk", "di/sk", Scope.READ_ONLY));
        disks = value(place.key("disks"), Values.map(Scalars.STRING, Values.record()));
        mode = scalar(place.key("mode"), DISK_MODE);
    }

    @Override
    public RecordCodec<Outer.Inner> at(Place place) {
        return new Outer_InnerCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "deep" -> Outer_Inner_DeepCodec.INSTANCE;
            case "square" -> Outer_Shape_SquareCodec.INSTANCE;
            case "disk" -> DiskCodec.INSTANCE;
            case "disks" -> DiskCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Outer.Inner value, Encoding out) {
        deep.encode(value.deep(), out);
        square.encode(value.square(), out);
        disk.encode(value.disk(), out);
        disks.encode(value.disks(), out);
        mode.encode(value.mode(), out);
    }

    @Override
    @NullUnmarked
    protected Outer.Inner read(Decoding in) {
        return new Outer.Inner(
                deep.decode(in),
                square.decode(in),
                disk.decode(in),
                disks.decode(in),
                mode.decode(in));
    }

    @Override
    @NullUnmarked
    protected Outer.Inner read(Decoding in, Outer.Inner base) {
        return new Outer.Inner(
                deep.decode(in, base.deep()),
                square.decode(in, base.square()),
                disk.decode(in, base.disk()),
                disks.decode(in, base.disks()),
                mode.decode(in, base.mode()));
    }
}
