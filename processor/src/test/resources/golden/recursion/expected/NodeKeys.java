package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKey;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Step;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Node}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class NodeKeys extends RecordKey<Node> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Node, NodeKeys, Any> STEP = Step.record(NodeKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final NodeKeys ROOT = STEP.root(NodeCodec.INSTANCE);

    private final NodeCodec codec;

    private NodeKeys(Entry entry, PlacedCodec<Node> codec) {
        super(entry, codec);
        this.codec = (NodeCodec) codec;
    }

    /** Of {@link Node#v()}. */
    public VicKey<String> v() {
        return scalar(codec.v, Scalars.STRING);
    }

    /** Of {@link Node#next()}. */
    public NodeKeys next() {
        return record(codec.next(), NodeKeys.STEP);
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
        public Any next() {
            return all("next", NodeKeys.STEP);
        }
    }
}
