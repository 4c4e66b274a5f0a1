package sample;

import io.vicfield.Scope;
import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedScalar;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Node}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class NodeCodec extends PlacedCodec<Node> {
    /** The codec of a whole configuration. */
    public static final NodeCodec INSTANCE = new NodeCodec(Place.root("vice.", "Node"));

    final PlacedScalar<String> v;
    final PlacedKey next;
    private @Nullable PlacedCodec<Node> nextCodec;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private NodeCodec(Place place) {
        super(place);
        v = place.key("v", "guestinfo.vice./v", "v", Scope.READ_ONLY).text();
        next = place.key("next", "guestinfo.vice./next", "next", Scope.READ_ONLY).depth(3);
    }

    @Override
    public NodeCodec at(Place place) {
        return new NodeCodec(place);
    }

    @Override
    protected void write(Node value, Encoding out) {
        out.text(v, value.v());
        next().encodeOptional(value.next(), out);
    }

    @Override
    protected Node read(Decoding in, @Nullable Node base) {
        return new Node(
                in.text(v, base == null ? "" : base.v()),
                next().decodeOptional(in, base == null ? null : base.next()));
    }

    @Override
    public List<Component> components() {
        return Component.list(v, Component.optional(next, next()));
    }

    PlacedCodec<Node> next() {
        PlacedCodec<Node> bound = nextCodec;
        if (bound == null) {
            bound = NodeCodec.INSTANCE.at(next.nestedOptional());
            nextCodec = bound;
        }
        return bound;
    }
}
