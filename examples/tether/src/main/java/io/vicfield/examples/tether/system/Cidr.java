package io.vicfield.examples.tether.system;

import io.vicfield.examples.model.IpNet;
import io.vicfield.net.IpAddress;
import java.math.BigInteger;

/** Formats addresses with their masks as {@code ip} does, for example {@code 10.0.0.2/24}. */
final class Cidr {
    private static final int IPV4_BITS = 32;

    private Cidr() {}

    /** @throws OperationException if the address is missing or the mask has gaps */
    static String of(IpNet net) {
        IpAddress ip = net.ip();
        if (ip == null) {
            throw new OperationException("a network has no address");
        }
        return ip + "/" + bits(net.mask(), ip.toInetAddress().getAddress().length * Byte.SIZE);
    }

    /** Parses an address that {@link #of} formatted. */
    static IpNet parse(String text) {
        int slash = text.indexOf('/');
        IpAddress ip = IpAddress.parse(text.substring(0, slash));
        int all = ip.toInetAddress().getAddress().length * Byte.SIZE;
        int free = all - Integer.parseInt(text.substring(slash + 1));
        BigInteger mask = BigInteger.ONE.shiftLeft(all).subtract(BigInteger.ONE.shiftLeft(free));
        byte[] bytes = new byte[all / Byte.SIZE];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = mask.shiftRight(all - Byte.SIZE * (i + 1)).byteValue();
        }
        return new IpNet(ip, bytes);
    }

    /**
     * Returns the length of a mask in bits. An IPv6 mask may stand for an IPv4 mask. A missing mask covers only the
     * address.
     */
    private static int bits(byte[] mask, int all) {
        if (mask.length == 0) {
            return all;
        }
        BigInteger value = new BigInteger(1, mask);
        int length = mask.length * Byte.SIZE;
        int zeros = value.signum() == 0 ? length : value.getLowestSetBit();
        if (value.bitCount() + zeros != length && length != all + 3 * IPV4_BITS) {
            throw new OperationException("a network's mask has holes");
        }
        return Math.min(all, Math.max(0, all - zeros));
    }
}
