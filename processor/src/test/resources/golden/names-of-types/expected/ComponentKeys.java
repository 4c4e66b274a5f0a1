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

/** The keys of {@link Component}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ComponentKeys extends RecordKey<Component> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Component, ComponentKeys, Any> STEP = Step.record(ComponentKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final ComponentKeys ROOT = STEP.root(ComponentCodec.INSTANCE);

    private final ComponentCodec codec;

    private ComponentKeys(Entry entry, PlacedCodec<Component> codec) {
        super(entry, codec);
        this.codec = (ComponentCodec) codec;
    }

    /** Of {@link Component#name()}. */
    public VicKey<String> name() {
        return scalar(codec.name, Scalars.STRING);
    }

    /** Of {@link Component#scope()}. */
    public List_ScopeKeys scope() {
        return record(codec.scope(), List_ScopeKeys.STEP);
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
