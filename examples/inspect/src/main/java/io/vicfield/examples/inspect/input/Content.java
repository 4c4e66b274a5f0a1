package io.vicfield.examples.inspect.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a file or of standard input.
 *
 * @param name the name of the file, for messages
 * @param bytes the content
 */
record Content(String name, byte[] bytes) {
    private static final char BOM = '\uFEFF';

    /** Decodes UTF-8, or UTF-16 with a byte order mark, as PowerShell writes it. Omits the mark. */
    String text() {
        String text = new String(bytes, charset());
        return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
    }

    /** Returns whether the content is not text. */
    boolean isBinary() {
        return text().indexOf('\0') >= 0;
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
