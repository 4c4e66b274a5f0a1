package io.vicfield.examples.inspect.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The content of a file or of standard input. */
final class Content {
    private static final char BOM = '\uFEFF';

    private final String name;
    private final byte[] bytes;
    private final String text;

    /** Creates the content, given the name of its file for messages. */
    Content(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        String decoded = new String(bytes, charset());
        text = !decoded.isEmpty() && decoded.charAt(0) == BOM ? decoded.substring(1) : decoded;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Decodes UTF-8, or UTF-16 with a byte order mark, as PowerShell writes it. Omits the mark. */
    String text() {
        return text;
    }

    /** Returns whether the content is not text. */
    boolean isBinary() {
        return text.indexOf('\0') >= 0;
    }

    private Charset charset() {
        if (startsWith(0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private boolean startsWith(int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
