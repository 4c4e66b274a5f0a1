package io.vicfield.examples.testbed.vsphere;

import io.vicfield.extraconfig.SizeLimits;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rejects requests that are too large before they are sent. */
final class Sizes {
    private Sizes() {}

    /**
     * Checks the options of a request.
     *
     * @throws VsphereTooLarge naming the largest keys with their sizes
     */
    static void check(String operation, SizeLimits limits, List<OptionValue> options) {
        Map<String, String> values = new TreeMap<>();
        options.forEach(option -> values.put(option.key(), option.value()));
        SizeLimits.Report report = limits.check(values);
        if (!report.fits()) {
            throw new VsphereTooLarge(operation, report.toString());
        }
    }

    /**
     * Checks the extraConfig that a VM would have after a change, including foreign keys. A configuration that already
     * exceeds the limits may shrink.
     *
     * @throws VsphereTooLarge naming the largest keys with their sizes
     */
    static void check(String operation, SizeLimits limits, VicSnapshot before, VicDelta delta) {
        SizeLimits.Report after = limits.check(before, delta);
        if (after.totalBytes() > limits.totalBytes()
                && after.totalBytes() > limits.check(before.values()).totalBytes()) {
            throw new VsphereTooLarge(operation, after.toString());
        }
    }
}
