package io.vicfield.extraconfig;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How much a VM's configuration may hold. The usual limits are not the same everywhere, so what to do about them is the
 * caller's: {@link #check} tells, {@link Report#orThrow} fails.
 *
 * @param valueBytes of one text, in UTF-8
 * @param totalBytes of all keys and texts, in UTF-8
 */
public record SizeLimits(int valueBytes, int totalBytes) {
    /** 64 KiB for each value and 1 MiB in all: {@code tools.setInfo.sizeLimit} and .vmx files. */
    public static final SizeLimits USUAL = new SizeLimits(64 << 10, 1 << 20);

    private static final int LISTED = 5;

    /** Measures a configuration before it is sent. */
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

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** A key and the bytes of its text. */
    public record Size(String key, int bytes) {}

    /**
     * What a configuration measures.
     *
     * @param limits what it was held against
     * @param totalBytes keys and texts
     * @param tooLarge texts over the limit, the largest first
     * @param largest the largest texts
     */
    public record Report(SizeLimits limits, long totalBytes, List<Size> tooLarge, List<Size> largest) {
        /** Whether everything fits. */
        public boolean fits() {
            return tooLarge.isEmpty() && totalBytes <= limits.totalBytes();
        }

        /**
         * Fails if something does not fit.
         *
         * @throws IllegalStateException naming the largest keys with their sizes
         */
        public void orThrow() {
            if (!fits()) {
                throw new IllegalStateException(toString());
            }
        }

        @Override
        public String toString() {
            return totalBytes + " of " + limits.totalBytes() + " bytes, " + tooLarge.size() + " values over "
                    + limits.valueBytes() + " bytes; the largest: " + largest;
        }
    }
}
