package io.vicfield.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Compresses bytes as gzip, without a time stamp: a Java runtime gives the same bytes for the same input. */
public final class Gzip {
    private Gzip() {}

    /** Compresses bytes. */
    public static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    /**
     * Decompresses bytes. Reads no more than the limit, because a few bytes can stand for gigabytes.
     *
     * @param limit the largest number of bytes to return
     * @throws IllegalArgumentException if the bytes are not gzip or exceed the limit; the message does not quote them
     */
    public static byte[] decompress(byte[] compressed, int limit) {
        try (GZIPInputStream gzip = new Members(compressed)) {
            byte[] bytes = gzip.readNBytes(limit);
            if (gzip.read() >= 0) {
                throw new IllegalArgumentException("has more than " + limit + " bytes after decompression");
            }
            return bytes;
        } catch (IOException e) {
            throw new IllegalArgumentException("is not gzip, or is damaged", e);
        }
    }

    /** The Java library calls itself for each empty member. Many empty members would overflow the stack. */
    private static final class Members extends GZIPInputStream {
        private static final int MOST_EMPTY = 100;

        private int calls;

        Members(byte[] compressed) throws IOException {
            super(new ByteArrayInputStream(compressed));
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            calls++;
            try {
                if (calls > MOST_EMPTY) {
                    throw new IOException("more than " + MOST_EMPTY + " empty members");
                }
                return super.read(target, offset, length);
            } finally {
                calls--;
            }
        }
    }
}
