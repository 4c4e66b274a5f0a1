package io.vicfield.examples.testbed.guest;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.nio.charset.StandardCharsets;

/**
 * Answers a guest as a host does: {@code 1 value} or {@code 0 message}.
 *
 * <p>{@code No value found}, {@code Permission denied} and the message about two arguments (from cloud-init) are a real
 * host's messages. The message about a request that is too long is invented. So is the rule that a guest may not write
 * a key with a {@code /}; VIC relies on it.
 */
final class GuestInfoHost {
    private static final int LIMIT = 64 * 1024;
    private static final String PREFIX = "guestinfo.";

    private final VicSource source;
    private final VicSink sink;

    GuestInfoHost(VicSource source, VicSink sink) {
        this.source = source;
        this.sink = sink;
    }

    byte[] reply(byte[] request) {
        String text = text(request);
        return answer(text, request.length).getBytes(StandardCharsets.UTF_8);
    }

    /** Removes the NUL character that may end a request. */
    static String text(byte[] request) {
        String text = new String(request, StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private String answer(String request, int size) {
        if (size > LIMIT) {
            return "0 Message too long";
        }
        String[] words = request.split(" ", 3);
        String key = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "info-get" -> get(request.substring(words[0].length()).strip());
            case "info-set" -> set(key, words.length > 2 ? words[2] : "");
            default -> "0 Unknown command";
        };
    }

    private String get(String key) {
        if (!key.startsWith(PREFIX)) {
            return "0 Permission denied";
        }
        String value = source.get(key);
        return value == null ? "0 No value found" : "1 " + value;
    }

    private String set(String key, String value) {
        if (value.isEmpty()) {
            return "0 Two and exactly two arguments expected";
        }
        if (!key.startsWith(PREFIX) || key.indexOf('/') >= 0) {
            return "0 Permission denied";
        }
        sink.put(key, value);
        return "1 ";
    }
}
