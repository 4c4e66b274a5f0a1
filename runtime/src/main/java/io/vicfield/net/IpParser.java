package io.vicfield.net;

import java.util.Arrays;

/** Parses an address into 16 bytes, as Go's {@code net.ParseIP} does. */
final class IpParser {
    /** The 12 bytes that precede an IPv4 address in its form of 16 bytes. */
    static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff};

    private final String text;
    private int at;
    private final byte[] bytes = new byte[IpAddress.IPV6_BYTES];
    private int filled;
    /** The number of bytes before {@code ::}; -1 if there is no {@code ::}. */
    private int gap = -1;

    private IpParser(String text) {
        this.text = text;
    }

    static byte[] parse(String text) {
        IpParser parser = new IpParser(text);
        int dot = text.indexOf('.');
        int colon = text.indexOf(':');
        if (dot >= 0 && (colon < 0 || dot < colon)) {
            parser.mapped();
        } else {
            parser.groups();
        }
        return parser.bytes;
    }

    private void mapped() {
        System.arraycopy(MAPPED, 0, bytes, 0, MAPPED.length);
        filled = MAPPED.length;
        dotted();
    }

    /** Parses the rest of the string as an IPv4 address. */
    private void dotted() {
        octet();
        for (int i = 1; i < IpAddress.IPV4_BYTES; i++) {
            require(is('.'));
            at++;
            octet();
        }
        require(at == text.length());
    }

    private void octet() {
        int start = at;
        int value = 0;
        while (digit(10) >= 0 && at - start < 3) {
            value = value * 10 + digit(10);
            at++;
        }
        boolean padded = at - start > 1 && text.charAt(start) == '0';
        require(at > start && !padded && value <= 0xff && filled < bytes.length);
        bytes[filled++] = (byte) value;
    }

    private void groups() {
        gap();
        while (at < text.length()) {
            if (isIpv4Tail()) {
                require(gap >= 0 || filled == MAPPED.length);
                dotted();
            } else {
                group();
                separator();
            }
        }
        spread();
    }

    private void group() {
        int start = at;
        int value = 0;
        while (digit(16) >= 0 && at - start < 4) {
            value = value << 4 | digit(16);
            at++;
        }
        require(at > start && filled < bytes.length);
        bytes[filled++] = (byte) (value >> 8);
        bytes[filled++] = (byte) value;
    }

    /** Parses what may follow a group: the end, {@code ::}, or a colon that does not end the string. */
    private void separator() {
        if (at < text.length() && !gap()) {
            require(is(':') && at + 1 < text.length());
            at++;
        }
    }

    /** Parses {@code ::}, if it is next. */
    private boolean gap() {
        if (!text.startsWith("::", at)) {
            return false;
        }
        require(gap < 0);
        gap = filled;
        at += 2;
        return true;
    }

    /** Returns whether the rest of the string is an IPv4 address. */
    private boolean isIpv4Tail() {
        int dot = text.indexOf('.', at);
        int colon = text.indexOf(':', at);
        return dot >= 0 && colon < 0;
    }

    /** Moves the bytes after {@code ::} to the end. {@code ::} must stand for at least one group. */
    private void spread() {
        require(gap < 0 ? filled == bytes.length : filled < bytes.length);
        if (gap >= 0) {
            int moved = filled - gap;
            System.arraycopy(bytes, gap, bytes, bytes.length - moved, moved);
            Arrays.fill(bytes, gap, bytes.length - moved, (byte) 0);
        }
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /** Returns the value of the next character as an ASCII digit; -1 if it is not one. */
    private int digit(int radix) {
        boolean ascii = at < text.length() && text.charAt(at) < 0x80;
        return ascii ? Character.digit(text.charAt(at), radix) : -1;
    }

    private static void require(boolean met) {
        if (!met) {
            throw new IllegalArgumentException("not an IP address such as 10.0.0.1 or 2001:db8::1");
        }
    }
}
