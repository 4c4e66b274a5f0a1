package io.vicfield.processor.write;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes every character outside of ASCII as a Unicode escape, so that a compiler reads the file in any encoding. */
final class AsciiWriter extends FilterWriter {
    AsciiWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        if (c > '~') {
            out.write(String.format("\\u%04x", c));
        } else {
            out.write(c);
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        write(new String(text, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(text.charAt(i));
        }
    }
}
