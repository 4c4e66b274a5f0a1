package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import io.vicfield.text.Nil;
import io.vicfield.text.Printable;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A request from a guest to its host: {@code info-get KEY} or {@code info-set KEY VALUE}. The factory methods refuse requests
 * that the host would understand differently.
 *
 * @since 0.1
 */
public final class GuestCommand {
    /**
     * The maximum size of a request in bytes of UTF-8, including the command word and the key. VMware's
     * {@code GUESTMSG_MAX_IN_SIZE} sets it.
     */
    public static final int LIMIT = 64 * 1024;

    private final String key;
    private final @Nullable String value;

    private GuestCommand(String key, @Nullable String value) {
        this.key = key;
        this.value = value;
        Utf8.check(key, text());
        if (bytes().length > LIMIT) {
            throw new GuestRpcException(
                    Kind.TOO_LARGE, key, "the request has " + bytes().length + " bytes, more than " + LIMIT);
        }
    }

    /**
     * Creates a request for a value.
     *
     * @param key the key, with its header
     * @return the request
     * @throws GuestRpcException TOO_LARGE or UNSENDABLE
     */
    public static GuestCommand get(String key) {
        return new GuestCommand(key, null);
    }

    /**
     * Creates a request that sets a value.
     *
     * @param key without blanks, because the host takes the first blank for the end of the key
     * @param value not empty, because the host takes an empty value for a missing one
     * @return the request
     * @throws GuestRpcException TOO_LARGE or UNSENDABLE
     */
    public static GuestCommand set(String key, String value) {
        if (value.isEmpty()) {
            throw new GuestRpcException(Kind.UNSENDABLE, key, "a guest cannot set an empty value");
        }
        if (key.indexOf(' ') >= 0) {
            throw new GuestRpcException(Kind.UNSENDABLE, key, "the host ends the key at its first space");
        }
        return new GuestCommand(key, value);
    }

    /** Creates a request that sets a value, and sends the empty value as {@code <nil>}. */
    static GuestCommand put(String key, String value) {
        if (value.equals(Nil.TEXT)) {
            throw new GuestRpcException(
                    Kind.UNSENDABLE, key, Nil.TEXT + " stands for the empty value and would decode as empty");
        }
        return set(key, Nil.escape(value));
    }

    /** {@return the key as it is sent} */
    public String key() {
        return key;
    }

    /** {@return the value to set; null if the request asks for a value} */
    public @Nullable String value() {
        return value;
    }

    /** {@return the request, for example {@code info-get guestinfo.k}} */
    public String text() {
        return value == null ? "info-get " + key : "info-set " + key + ' ' + value;
    }

    /** Returns the request in UTF-8. */
    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** Shows the request without the value. */
    @Override
    public String toString() {
        return Printable.escape(value == null ? text() : "info-set " + key + " …");
    }
}
