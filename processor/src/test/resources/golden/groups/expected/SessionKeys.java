package sample;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicReadKey;
import io.vicfield.net.IpAddress;
import io.vicfield.spi.AnyRecord;
import io.vicfield.spi.Entry;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.RecordKeys;
import io.vicfield.spi.Step;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The keys of {@link Session}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class SessionKeys extends RecordKeys<Session, SessionKeys, SessionKeys.Any> {
    /** The keys of a whole configuration. */
    public static final SessionKeys ROOT = new SessionKeys(Entry.root(SessionCodec.INSTANCE), SessionCodec.INSTANCE);

    /** To these keys, from those of a record that holds this one. */
    public static final Step<Session, SessionKeys, Any> STEP = Step.of(ROOT);

    private final SessionCodec codec;

    private SessionKeys(Entry entry, SessionCodec codec) {
        super(entry, codec);
        this.codec = codec;
    }

    /** Of {@link Session#id()}. */
    public VicKey<String> id() {
        return codec.id.key(entry);
    }

    /** Of {@link Session#status()}. */
    public VicReadKey<String> status() {
        return codec.status.key(entry);
    }

    /** Of {@link Session#attempts()}. */
    public VicKey<Integer> attempts() {
        return codec.attempts.key(entry);
    }

    /** Of {@link Session#exitCode()}. */
    public VicReadKey<Integer> exitCode() {
        return codec.exitCode.key(entry);
    }

    /** Of {@link Session#ip()}. */
    public VicReadKey<IpAddress> ip() {
        return codec.ip.key(entry);
    }

    /** Of {@link Session#nameservers()}. */
    public VicReadKey<List<String>> nameservers() {
        return codec.nameservers.key(entry);
    }

    /** Of {@link Session#routes()}. */
    public VicReadKey<Map<String, Session.Route>> routes() {
        return map(codec.routes(), Session_RouteKeys.STEP);
    }

    /** Of {@link Session#user()}. */
    public VicReadKey<String> user() {
        return codec.user.key(entry);
    }

    /** Of {@link Session#password()}. */
    public VicReadKey<String> password() {
        return codec.password.key(entry);
    }

    @Override
    protected SessionKeys at(Entry entry, PlacedCodec<Session> codec) {
        return new SessionKeys(entry, (SessionCodec) codec);
    }

    @Override
    protected Any any(List<SessionKeys> forms) {
        return new Any(forms);
    }

    /** The keys of every {@link Session} in a map or list, for matching. */
    public static final class Any extends AnyRecord<SessionKeys> {
        private Any(List<SessionKeys> forms) {
            super(forms);
        }

        /** Of {@link Session#id()}. */
        public VicKeyPattern id() {
            return key("id");
        }

        /** Of {@link Session#status()}. */
        public VicKeyPattern status() {
            return key("status");
        }

        /** Of {@link Session#attempts()}. */
        public VicKeyPattern attempts() {
            return key("attempts");
        }

        /** Of {@link Session#exitCode()}. */
        public VicKeyPattern exitCode() {
            return key("exitCode");
        }

        /** Of {@link Session#ip()}. */
        public VicKeyPattern ip() {
            return key("ip");
        }

        /** Of {@link Session#nameservers()}. */
        public VicKeyPattern nameservers() {
            return key("nameservers");
        }

        /** Of {@link Session#routes()}. */
        public VicKeyPattern routes() {
            return key("routes");
        }

        /** Of {@link Session#user()}. */
        public VicKeyPattern user() {
            return key("user");
        }

        /** Of {@link Session#password()}. */
        public VicKeyPattern password() {
            return key("password");
        }
    }
}
