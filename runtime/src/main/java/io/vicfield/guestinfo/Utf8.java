package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Converts requests and answers to and from UTF-8. It fails where Java's own conversions would put {@code ?}. */
final class Utf8 {
    private Utf8() {}

    /**
     * Refuses a request that the host would not receive unchanged.
     *
     * @throws GuestRpcException UNSENDABLE
     */
    static void check(String key, String request) {
        if (request.indexOf('\0') >= 0) {
            throw new GuestRpcException(Kind.UNSENDABLE, key, "a request ends at its first NUL character");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(request)) {
            throw new GuestRpcException(Kind.UNSENDABLE, key, "UTF-8 cannot represent an unpaired surrogate");
        }
    }

    /** Decodes an answer. */
    static String decode(String key, byte[] answer) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(answer))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new GuestRpcException(Kind.FAILED, key, "the answer is not UTF-8", e);
        }
    }
}
