package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Node}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class NodeKeys extends RecordKeys<Node, NodeKeys, NodeKeys.Any> {
    /** The keys of a whole configuration. */
    public static final NodeKeys ROOT = new NodeKeys(Entry.root(NodeCodec.INSTANCE), NodeCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Node, NodeKeys, Any> STEP = Step.of(ROOT);

    private final NodeCodec codec;

    private NodeKeys(Entry entry, NodeCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Node#v()}. */
    public VicKey<String> v() {
        return codec.v.key(entry);
    }

    /** Of {@link Node#next()}. */
    public NodeKeys next() {
        return record(codec.next(), NodeKeys.STEP);
    }

    @Override
    protected NodeKeys at(Entry entry, PlacedCodec<Node> codec) {
        return new NodeKeys(entry, (NodeCodec) codec);
    }

    @Override
    protected Any any(List<NodeKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Node} in a map or list, for matching. */
    public static final class Any extends AnyRecord<NodeKeys> {
        private Any(List<NodeKeys> forms) {
            super(forms);
        }

        /** Of {@link Node#v()}. */
        public VicKeyPattern v() {
            return key("v");
        }

        /** Of {@link Node#next()}. */
        public NodeKeys.Any next() {
            return all("next", NodeKeys.STEP);
        }
    }
}
