package io.vicfield.net;

/** Formats addresses as Go's {@code IP.String} does, which follows RFC 5952. */
final class IpText {
    private static final int GROUPS = IpAddress.IPV6_BYTES / 2;

    private IpText() {}

    static String of(byte[] bytes) {
        return bytes.length == IpAddress.IPV4_BYTES ? dotted(bytes) : groups(bytes);
    }

    private static String dotted(byte[] bytes) {
        StringBuilder text = new StringBuilder(15);
        for (int i = 0; i < bytes.length; i++) {
            text.append(i == 0 ? "" : ".").append(bytes[i] & 0xff);
        }
        return text.toString();
    }

    private static String groups(byte[] bytes) {
        int gap = gap(bytes);
        int gapEnd = gap < 0 ? gap : gap + zeros(bytes, gap);
        StringBuilder text = new StringBuilder(39);
        for (int i = 0; i < GROUPS; i++) {
            if (i == gap) {
                text.append("::");
                i = gapEnd;
            } else if (i > 0) {
                text.append(':');
            }
            text.append(i < GROUPS ? Integer.toHexString(group(bytes, i)) : "");
        }
        return text.toString();
    }

    /** Returns the index of the first of the longest runs of zero groups; -1 if no run has two groups. */
    private static int gap(byte[] bytes) {
        int gap = -1;
        int longest = 1;
        for (int i = 0; i < GROUPS; i++) {
            int length = zeros(bytes, i);
            if (length > longest) {
                gap = i;
                longest = length;
            }
        }
        return gap;
    }

    /** Returns the number of zero groups from an index on. */
    private static int zeros(byte[] bytes, int start) {
        int end = start;
        while (end < GROUPS && group(bytes, end) == 0) {
            end++;
        }
        return end - start;
    }

    private static int group(byte[] bytes, int index) {
        return (bytes[2 * index] & 0xff) << 8 | bytes[2 * index + 1] & 0xff;
    }
}
