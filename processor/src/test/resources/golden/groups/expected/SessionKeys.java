package sample;

import io.vicfield.VicKey;
import io.vicfield.VicReadKey;
import io.vicfield.net.IpAddress;
import io.vicfield.typedkeys.KeyFactory;
import io.vicfield.typedkeys.RecordKeys;
import io.vicfield.typedkeys.RecordLocation;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Typed keys of {@link Session}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class SessionKeys extends RecordKeys<Session, SessionKeys> {
    /**
     * The keys of a whole configuration.
     */
    public static final SessionKeys ROOT = new SessionKeys(RecordLocation.root(SessionCodec.INSTANCE));

    private final SessionCodec codec;

    private SessionKeys(RecordLocation<Session> location) {
        super(location);
        codec = (SessionCodec) location.codec();
    }

    @Override
    protected SessionKeys at(RecordLocation<Session> location) {
        return new SessionKeys(location);
    }

    /**
     * Key of {@code id}: {@code id}, hidden.
     */
    public VicKey<String> id() {
        return scalar(codec.id);
    }

    /**
     * Key of {@code status}: {@code guestinfo.vice..status@non-persistent}, read-write, non-persistent.
     */
    public VicReadKey<String> status() {
        return scalar(codec.status);
    }

    /**
     * Key of {@code attempts}: {@code guestinfo.vice..attempts}, read-write.
     */
    public VicKey<Integer> attempts() {
        return scalar(codec.attempts);
    }

    /**
     * Key of {@code exitCode}: {@code guestinfo.vice..exitCode@non-persistent}, read-write, non-persistent.
     */
    public VicReadKey<Integer> exitCode() {
        return scalar(codec.exitCode);
    }

    /**
     * Key of {@code ip}: {@code ip}, hidden.
     */
    public VicReadKey<IpAddress> ip() {
        return scalar(codec.ip);
    }

    /**
     * Key of {@code nameservers}: {@code nameservers}, hidden.
     */
    public VicReadKey<List<String>> nameservers() {
        return joined(codec.nameservers);
    }

    /**
     * Key of {@code routes}: {@code routes}, hidden.
     */
    public VicReadKey<Map<String, Session.Route>> routes() {
        return map(codec.routes, KeyFactory.of(Session_RouteKeys.ROOT));
    }

    /**
     * Key of {@code user}: {@code guestinfo.vice./user@secret}, read-only, secret.
     */
    public VicReadKey<String> user() {
        return scalar(codec.user);
    }

    /**
     * Key of {@code password}: {@code guestinfo.vice./password@secret}, read-only, secret.
     */
    public VicReadKey<String> password() {
        return scalar(codec.password);
    }
}
