package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import io.vicfield.text.Nil;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a guest may ask of its host: {@code info-get KEY} or {@code info-set KEY VALUE}. One that cannot arrive as it is
 * meant cannot be made.
 */
public final class GuestCommand {
    /** How many bytes of UTF-8 a request may have, with its command word and key (VMware's GUESTMSG_MAX_IN_SIZE). */
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

    /** Asks for a value. */
    public static GuestCommand get(String key) {
        return new GuestCommand(key, null);
    }

    /**
     * Sets a value.
     *
     * @throws GuestRpcException TOO_LARGE, or UNSENDABLE: an empty value, which the host takes for a missing one, and a
     *     key with a blank, at which the host takes the key to end
     */
    public static GuestCommand set(String key, String value) {
        if (value.isEmpty()) {
            throw new GuestRpcException(Kind.UNSENDABLE, key, "a guest cannot set an empty value");
        }
        if (key.indexOf(' ') >= 0) {
            throw new GuestRpcException(Kind.UNSENDABLE, key, "the host takes a key to end at its first blank");
        }
        return new GuestCommand(key, value);
    }

    /** Sets a text, the empty one as {@code <nil>}. */
    static GuestCommand put(String key, String text) {
        if (text.equals(Nil.TEXT)) {
            throw new GuestRpcException(
                    Kind.UNSENDABLE, key, Nil.TEXT + " stands for the empty text and would be read as it");
        }
        return set(key, Nil.escape(text));
    }

    /** The key on the wire. */
    public String key() {
        return key;
    }

    /** The value to set; null if the command asks for one. */
    public @Nullable String value() {
        return value;
    }

    /** The request, {@code info-get guestinfo.k} say. */
    public String text() {
        return value == null ? "info-get " + key : "info-set " + key + ' ' + value;
    }

    /** The request as it goes to the host. */
    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** Without the value. */
    @Override
    public String toString() {
        return value == null ? text() : "info-set " + key + " …";
    }
}
