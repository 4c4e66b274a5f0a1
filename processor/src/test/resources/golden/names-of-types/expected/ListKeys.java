package sample;

import io.vicfield.VicJoinedKey;
import io.vicfield.VicKey;
import io.vicfield.typedkeys.KeyFactory;
import io.vicfield.typedkeys.RecordKeys;
import io.vicfield.typedkeys.RecordLocation;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Typed keys of {@link List}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ListKeys extends RecordKeys<List, ListKeys> {
    /**
     * The keys of a whole configuration.
     */
    public static final ListKeys ROOT = new ListKeys(RecordLocation.root(ListCodec.INSTANCE));

    private final ListCodec codec;

    private ListKeys(RecordLocation<List> location) {
        super(location);
        codec = (ListCodec) location.codec();
    }

    @Override
    protected ListKeys at(RecordLocation<List> location) {
        return new ListKeys(location);
    }

    /**
     * Key of {@code name}: {@code name}, hidden.
     */
    public VicKey<String> name() {
        return scalar(codec.name);
    }

    /**
     * Key of {@code names}: {@code names}, hidden.
     */
    public VicJoinedKey<java.util.List<String>> names() {
        return joined(codec.names);
    }

    /**
     * Key of {@code component}: {@code component}, hidden.
     */
    public ComponentKeys component() {
        return record(codec.component_, KeyFactory.of(ComponentKeys.ROOT));
    }
}
