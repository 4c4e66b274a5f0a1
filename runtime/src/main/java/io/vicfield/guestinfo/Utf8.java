package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts as the host has them; Java's own conversions put a {@code ?} where something is lost. */
final class Utf8 {
    private Utf8() {}

    /** Refuses a request that would arrive as another one. */
    static void check(String key, String request) {
        if (request.indexOf('\0') >= 0) {
            throw new GuestRpcException(Kind.UNSENDABLE, key, "a request ends at its first NUL character");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(request)) {
            throw new GuestRpcException(Kind.UNSENDABLE, key, "half a surrogate pair has no UTF-8");
        }
    }

    /** The text of an answer. */
    static String decode(String key, byte[] answer) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(answer))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new GuestRpcException(Kind.FAILED, key, "the answer is no UTF-8", e);
        }
    }
}
