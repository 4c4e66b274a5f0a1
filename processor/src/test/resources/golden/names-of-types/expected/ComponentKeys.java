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

/** The keys of {@link Component}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ComponentKeys extends RecordKeys<Component, ComponentKeys, ComponentKeys.Any> {
    /** The keys of a whole configuration. */
    public static final ComponentKeys ROOT = new ComponentKeys(
            Entry.root(ComponentCodec.INSTANCE), ComponentCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Component, ComponentKeys, Any> STEP = Step.of(ROOT);

    private final ComponentCodec codec;

    private ComponentKeys(Entry entry, ComponentCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Component#name()}. */
    public VicKey<String> name() {
        return codec.name.key(entry);
    }

    /** Of {@link Component#scope()}. */
    public List_ScopeKeys scope() {
        return record(codec.scope(), List_ScopeKeys.STEP);
    }

    @Override
    protected ComponentKeys at(Entry entry, PlacedCodec<Component> codec) {
        return new ComponentKeys(entry, (ComponentCodec) codec);
    }

    @Override
    protected Any any(List<ComponentKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Component} in a map or list, for matching. */
    public static final class Any extends AnyRecord<ComponentKeys> {
        private Any(List<ComponentKeys> forms) {
            super(forms);
        }

        /** Of {@link Component#name()}. */
        public VicKeyPattern name() {
            return key("name");
        }

        /** Of {@link Component#scope()}. */
        public List_ScopeKeys.Any scope() {
            return all("scope", List_ScopeKeys.STEP);
        }
    }
}
