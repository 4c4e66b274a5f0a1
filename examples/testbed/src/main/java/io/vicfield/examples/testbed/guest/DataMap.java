package io.vicfield.examples.testbed.guest;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A packet as on vsock port 976: a length, then fields of a type, an id and a value. All numbers are big endian, except
 * that the low word of an int64 comes first.
 *
 * @param payload a request, or a reply
 * @param fastClose whether the guest wants the connection closed after the reply
 */
record DataMap(byte[] payload, boolean fastClose) {
    private static final int INT64 = 1;
    private static final int STRING = 2;
    private static final int FIELD_TYPE = 1;
    private static final int FIELD_PAYLOAD = 2;
    private static final int FIELD_FAST_CLOSE = 3;
    private static final int PACKET_DATA = 1;
    private static final int MAX_PACKET = 1 << 20;

    /** Reads the next packet; returns null if the guest has closed the connection. */
    static @Nullable DataMap read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        int length;
        try {
            length = in.readInt();
        } catch (EOFException e) {
            return null;
        }
        if (length < 0 || length > MAX_PACKET) {
            throw new IOException("a packet of " + length + " bytes");
        }
        byte[] fields = new byte[length];
        in.readFully(fields);
        return parse(ByteBuffer.wrap(fields));
    }

    private static DataMap parse(ByteBuffer fields) throws IOException {
        byte[] payload = new byte[0];
        boolean fastClose = false;
        while (fields.hasRemaining()) {
            int type = fields.getInt();
            int id = fields.getInt();
            if (type == INT64) {
                boolean set = fields.getLong() != 0;
                fastClose |= set && id == FIELD_FAST_CLOSE;
            } else if (type == STRING) {
                byte[] value = new byte[fields.getInt()];
                fields.get(value);
                payload = id == FIELD_PAYLOAD ? value : payload;
            } else {
                throw new IOException("a field of type " + type);
            }
        }
        return new DataMap(payload, fastClose);
    }

    /** Encodes the packet of a reply. */
    static byte[] packet(byte[] reply) {
        int length = 16 + 12 + reply.length;
        return ByteBuffer.allocate(4 + length)
                .putInt(length)
                .putInt(INT64)
                .putInt(FIELD_TYPE)
                .putInt(PACKET_DATA)
                .putInt(0)
                .putInt(STRING)
                .putInt(FIELD_PAYLOAD)
                .putInt(reply.length)
                .put(reply)
                .array();
    }
}
