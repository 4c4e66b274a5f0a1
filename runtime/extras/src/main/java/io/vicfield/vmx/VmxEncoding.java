package io.vicfield.vmx;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnmappableCharacterException;
import java.util.List;

/**
 * The encoding of a file's names and values. The line {@code .encoding = "…"} declares it; the default is UTF-8.
 * Strings of bytes contain one char for each byte, as in ISO 8859-1.
 */
record VmxEncoding(Charset charset) {
    private static final String DECLARED = ".encoding";

    /** @throws UnsupportedEncodingException if the file starts with the byte order mark of UTF-16 and has no pair */
    static void requireNotUtf16(byte[] file, List<VmxLine> lines) throws UnsupportedEncodingException {
        // The mark is the bytes FF FE or FE FF. In a file with pairs, these bytes are a damaged line.
        boolean marked = file.length > 1 && (file[0] == -1 && file[1] == -2 || file[0] == -2 && file[1] == -1);
        if (marked && lines.stream().allMatch(line -> line.name() == null)) {
            throw new UnsupportedEncodingException(
                    "the file starts with the byte order mark of UTF-16, which VMware does not accept in a .vmx file;"
                            + " save the file as UTF-8");
        }
    }

    /** Like VMware, accepts the declaration in any line and in upper or lower case. */
    static VmxEncoding of(List<VmxLine> lines) throws IOException {
        for (VmxLine line : lines) {
            if (DECLARED.equalsIgnoreCase(line.name())) {
                return named(line.value());
            }
        }
        return new VmxEncoding(StandardCharsets.UTF_8);
    }

    /** @throws CharacterCodingException if the bytes are invalid in this encoding */
    String decode(String bytes) throws CharacterCodingException {
        if (isUnchanged(bytes)) {
            return bytes;
        }
        // This decoder reports invalid bytes. String's constructor would replace them.
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .toString();
    }

    /** Decodes bytes for display. U+FFFD stands for each byte that is invalid in this encoding. */
    String decodeLeniently(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), charset);
    }

    /** Returns whether the bytes are valid in this encoding. */
    boolean decodes(String bytes) {
        try {
            decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /**
     * Encodes a text that decodes as the same text. The JDK encodes some characters as others without an error, for
     * example the yen sign as the backslash in Shift_JIS.
     *
     * @throws CharacterCodingException if the encoding lacks a character of the text
     */
    String encode(String text) throws CharacterCodingException {
        if (isUnchanged(text)) {
            return text;
        }
        ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
        String bytes = StandardCharsets.ISO_8859_1.decode(encoded).toString();
        if (!decode(bytes).equals(text)) {
            throw new UnmappableCharacterException(text.length());
        }
        return bytes;
    }

    /** Returns whether the encoding has all characters of a text. */
    boolean encodes(String text) {
        try {
            encode(text);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Returns whether the bytes and the text are equal. Other encodings than UTF-8 give some ASCII bytes a meaning. */
    private boolean isUnchanged(String text) {
        return charset.equals(StandardCharsets.UTF_8) && isAscii(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static VmxEncoding named(String name) throws IOException {
        String declared = "the file declares .encoding = \"" + VmxText.shown(name) + "\", ";
        Charset charset;
        try {
            charset = Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw unsupported(declared);
        }
        // The file's syntax is ASCII, so the encoding must encode quotation marks as ASCII does.
        if (!new String(new byte[] {'"'}, charset).equals("\"")) {
            throw new UnsupportedEncodingException(
                    declared + "but the names and quotation marks of a .vmx file are ASCII, which " + charset.name()
                            + " is not; save the file as UTF-8");
        }
        if (!charset.canEncode()) {
            throw unsupported(declared);
        }
        return new VmxEncoding(charset);
    }

    private static UnsupportedEncodingException unsupported(String declared) {
        return new UnsupportedEncodingException(
                declared + "which this Java runtime does not support; let VMware save the file as UTF-8");
    }
}
