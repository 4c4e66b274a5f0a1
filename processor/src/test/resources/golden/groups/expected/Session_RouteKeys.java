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

/** The keys of {@link Session.Route}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Session_RouteKeys extends RecordKeys<Session.Route, Session_RouteKeys, Session_RouteKeys.Any> {
    /** The keys of a whole configuration. */
    public static final Session_RouteKeys ROOT = new Session_RouteKeys(
            Entry.root(Session_RouteCodec.INSTANCE), Session_RouteCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Session.Route, Session_RouteKeys, Any> STEP = Step.of(ROOT);

    private final Session_RouteCodec codec;

    private Session_RouteKeys(Entry entry, Session_RouteCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Session.Route#gateway()}. */
    public VicKey<String> gateway() {
        return codec.gateway.key(entry);
    }

    /** Of {@link Session.Route#metric()}. */
    public VicKey<Integer> metric() {
        return codec.metric.key(entry);
    }

    @Override
    protected Session_RouteKeys at(Entry entry, PlacedCodec<Session.Route> codec) {
        return new Session_RouteKeys(entry, (Session_RouteCodec) codec);
    }

    @Override
    protected Any any(List<Session_RouteKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Session.Route} in a map or list, for matching. */
    public static final class Any extends AnyRecord<Session_RouteKeys> {
        private Any(List<Session_RouteKeys> forms) {
            super(forms);
        }

        /** Of {@link Session.Route#gateway()}. */
        public VicKeyPattern gateway() {
            return key("gateway");
        }

        /** Of {@link Session.Route#metric()}. */
        public VicKeyPattern metric() {
            return key("metric");
        }
    }
}
