package io.vicfield.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An IP address that keeps its 4 or 16 bytes as they were read: Go's {@code net.IP} (wire-format, "Values"). Go programs
 * compare bytes, and {@code net.ParseIP} gives an IPv4 address 16 of them. Two addresses are equal if they are the same
 * address, however many bytes they have.
 */
public final class IpAddress {
    static final int IPV4_BYTES = 4;
    static final int IPV6_BYTES = 16;

    private final byte[] bytes;

    private IpAddress(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads {@code 10.0.0.1}, into 16 bytes, or {@code 2001:db8::1}, as Go's {@code net.ParseIP}: no zones, no leading
     * zeros in IPv4, which may also be the tail of IPv6.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static IpAddress parse(String text) {
        return new IpAddress(IpParser.parse(text));
    }

    /** The bytes of a Java address: 4 for IPv4. */
    public static IpAddress of(InetAddress address) {
        return new IpAddress(address.getAddress());
    }

    /**
     * An address of these bytes.
     *
     * @throws IllegalArgumentException unless there are 4 or 16
     */
    public static IpAddress ofBytes(byte... bytes) {
        if (bytes.length != IPV4_BYTES && bytes.length != IPV6_BYTES) {
            throw new IllegalArgumentException("not an IP address: it has 4 or 16 bytes, not " + bytes.length);
        }
        return new IpAddress(bytes.clone());
    }

    /** A copy of the 4 or 16 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The same address for Java's own use, where an IPv4 address has 4 bytes always. */
    public InetAddress toInetAddress() {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new AssertionError("4 or 16 bytes are an address", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IpAddress that && Arrays.equals(shortest(), that.shortest());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(shortest());
    }

    /** As Go's {@code IP.String}: {@code 10.0.0.1}, {@code 2001:db8::1}. */
    @Override
    public String toString() {
        return IpText.of(shortest());
    }

    /** Four bytes for every IPv4 address, {@code ::ffff:10.0.0.1} too. */
    private byte[] shortest() {
        return isMapped() ? Arrays.copyOfRange(bytes, IPV6_BYTES - IPV4_BYTES, IPV6_BYTES) : bytes;
    }

    private boolean isMapped() {
        return bytes.length == IPV6_BYTES
                && Arrays.equals(bytes, 0, IpParser.MAPPED.length, IpParser.MAPPED, 0, IpParser.MAPPED.length);
    }
}
