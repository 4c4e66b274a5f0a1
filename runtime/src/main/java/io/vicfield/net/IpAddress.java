package io.vicfield.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An IP address that keeps its 4 or 16 bytes, as Go's {@code net.IP} does (wire-format, "Values").
 *
 * <p>An IPv4 address may have 4 or 16 bytes: Go's {@code net.ParseIP} gives it 16, and Go programs compare the bytes. In
 * Java, both forms of an address are equal.
 *
 * @since 0.1
 */
public final class IpAddress {
    static final int IPV4_BYTES = 4;
    static final int IPV6_BYTES = 16;

    private final byte[] bytes;

    private IpAddress(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Parses an address such as {@code 10.0.0.1} or {@code 2001:db8::1} into 16 bytes, as Go's {@code net.ParseIP} does.
     *
     * <p>IPv4 numbers must not have leading zeros. An IPv6 address may end in an IPv4 address, and must not have a zone.
     *
     * @param text the address, for example {@code 10.0.0.1}
     * @return the address
     * @throws IllegalArgumentException for any other string
     */
    public static IpAddress parse(String text) {
        return new IpAddress(IpParser.parse(text));
    }

    /**
     * Converts a Java address. An IPv4 address gets 4 bytes.
     *
     * @param address the address to convert
     * @return the address
     */
    public static IpAddress of(InetAddress address) {
        return new IpAddress(address.getAddress());
    }

    /**
     * Creates an address from a copy of its bytes.
     *
     * @param bytes 4 or 16 bytes, in network order
     * @return the address
     * @throws IllegalArgumentException unless there are 4 or 16 bytes
     */
    public static IpAddress ofBytes(byte... bytes) {
        if (bytes.length != IPV4_BYTES && bytes.length != IPV6_BYTES) {
            throw new IllegalArgumentException("not an IP address: it has 4 or 16 bytes, not " + bytes.length);
        }
        return new IpAddress(bytes.clone());
    }

    /** {@return a copy of the 4 or 16 bytes} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Converts this address to a Java address. An IPv4 address always becomes an {@link java.net.Inet4Address}.
     *
     * @return the address, without a scope id
     */
    public InetAddress toInetAddress() {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new AssertionError("an address has 4 or 16 bytes", e);
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

    /** Formats the address as Go's {@code IP.String} does: {@code 10.0.0.1}, {@code 2001:db8::1}. */
    @Override
    public String toString() {
        return IpText.of(shortest());
    }

    /** Returns 4 bytes for every IPv4 address, including {@code ::ffff:10.0.0.1}. */
    private byte[] shortest() {
        return isMapped() ? Arrays.copyOfRange(bytes, IPV6_BYTES - IPV4_BYTES, IPV6_BYTES) : bytes;
    }

    private boolean isMapped() {
        return bytes.length == IPV6_BYTES
                && Arrays.equals(bytes, 0, IpParser.MAPPED.length, IpParser.MAPPED, 0, IpParser.MAPPED.length);
    }
}
