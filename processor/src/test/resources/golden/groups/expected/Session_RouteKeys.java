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

/** The keys of {@link Session.Route}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class Session_RouteKeys extends RecordKey<Session.Route> {
    /** To these keys, from those of a record that holds this one. */
    public static final Step<Session.Route, Session_RouteKeys, Any> STEP = Step.record(
            Session_RouteKeys::new, Any::new);

    /** The keys of a whole configuration. */
    public static final Session_RouteKeys ROOT = STEP.root(Session_RouteCodec.INSTANCE);

    private final Session_RouteCodec codec;

    private Session_RouteKeys(Entry entry, PlacedCodec<Session.Route> codec) {
        super(entry, codec);
        this.codec = (Session_RouteCodec) codec;
    }

    /** Of {@link Session.Route#gateway()}. */
    public VicKey<String> gateway() {
        return scalar(codec.gateway, Scalars.STRING);
    }

    /** Of {@link Session.Route#metric()}. */
    public VicKey<Integer> metric() {
        return scalar(codec.metric, Scalars.INT32);
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
