package sample;

import io.vicfield.Scope;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.OptionalComponent;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Node}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class NodeCodec extends GeneratedCodec<Node> {
    /**
     * The codec of a whole configuration.
     */
    public static final NodeCodec INSTANCE = new NodeCodec(Place.root("vice.", "Node"));

    /**
     * {@code guestinfo.vice./v}
     */
    final ScalarComponent<String> v;

    /**
     * {@code guestinfo.vice./next}
     */
    final OptionalComponent<Node> next;

    private NodeCodec(Place place) {
        super(place);
        v = scalar(place.key("v", Scope.READ_ONLY), Scalars.STRING);
        next = optionalRecord(place.key("next", Scope.READ_ONLY).depth(3));
    }

    @Override
    public RecordCodec<Node> at(Place place) {
        return new NodeCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "next" -> NodeCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Node value, Encoding out) {
        v.encode(value.v(), out);
        next.encode(value.next(), out);
    }

    @Override
    @NullUnmarked
    protected Node read(Decoding in) {
        return new Node(
                v.decode(in),
                next.decode(in));
    }

    @Override
    @NullUnmarked
    protected Node read(Decoding in, Node base) {
        return new Node(
                v.decode(in, base.v()),
                next.decode(in, base.next()));
    }
}
