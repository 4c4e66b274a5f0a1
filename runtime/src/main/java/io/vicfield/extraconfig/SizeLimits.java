package io.vicfield.extraconfig;

import io.vicfield.text.Printable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Limits the size of a VM's configuration. Limits differ between installations, so the caller decides what to do:
 * {@link #check} reports the sizes, and {@link Report#orThrow} fails.
 *
 * @param valueBytes the maximum size of one value, in bytes of UTF-8
 * @param totalBytes the maximum size of all keys and values, in bytes of UTF-8
 * @since 0.1
 */
public record SizeLimits(int valueBytes, int totalBytes) {
    /**
     * 64 KiB for each value and 1 MiB for all: the limits of VMware's tools for a guest's message ({@code
     * GUESTMSG_MAX_IN_SIZE} of open-vm-tools) and of {@code tools.setInfo.sizeLimit}.
     */
    public static final SizeLimits USUAL = new SizeLimits(64 << 10, 1 << 20);

    private static final int LISTED = 5;

    /**
     * Measures a configuration, and compares it with these limits.
     *
     * @param values the keys and values to measure
     * @return the sizes, and whether they fit
     */
    public Report check(Map<String, String> values) {
        List<Size> sizes = new ArrayList<>();
        long total = 0;
        for (Map.Entry<String, String> entry : values.entrySet()) {
            int bytes = bytes(entry.getValue());
            sizes.add(new Size(entry.getKey(), bytes));
            total += bytes + bytes(entry.getKey());
        }
        sizes.sort(Comparator.comparingInt(Size::bytes).reversed().thenComparing(Size::key));
        List<Size> tooLarge =
                sizes.stream().filter(size -> size.bytes() > valueBytes).toList();
        return new Report(this, total, tooLarge, sizes.subList(0, Math.min(LISTED, sizes.size())));
    }

    /**
     * Measures the configuration that a VM has after a delta, and compares it with these limits. Keys of other programs count
     * too.
     *
     * @param before the VM's configuration before the delta
     * @param delta the delta to send
     * @return the sizes, and whether they fit
     */
    public Report check(VicSnapshot before, VicDelta delta) {
        Map<String, String> after = new HashMap<>(before.values());
        delta.applyTo(after::put, after::remove);
        return check(after);
    }

    private static int bytes(String string) {
        return string.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * The size of one value.
     *
     * @param key the key of the value
     * @param bytes the size of the value in UTF-8, without the key
     */
    public record Size(String key, int bytes) {}

    /**
     * The sizes of a configuration.
     *
     * @param limits the limits that it was compared with
     * @param totalBytes the size of all keys and values
     * @param tooLarge the values over the limit, the largest first
     * @param largest the five largest values, the largest first
     */
    public record Report(SizeLimits limits, long totalBytes, List<Size> tooLarge, List<Size> largest) {
        /** {@return whether the configuration is within all limits} */
        public boolean fits() {
            return tooLarge.isEmpty() && totalBytes <= limits.totalBytes();
        }

        /**
         * Fails if the configuration exceeds a limit.
         *
         * @throws IllegalStateException if it does; the message names the largest values with their sizes
         */
        public void orThrow() {
            if (!fits()) {
                throw new IllegalStateException(toString());
            }
        }

        @Override
        public String toString() {
            return totalBytes + " of " + limits.totalBytes() + " bytes, " + tooLarge.size() + " values over "
                    + limits.valueBytes() + " bytes; the largest: " + Printable.escape(largest.toString());
        }
    }
}
