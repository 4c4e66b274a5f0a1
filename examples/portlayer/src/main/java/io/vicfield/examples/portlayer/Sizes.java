package io.vicfield.examples.portlayer;

import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.SizeLimits;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rejects configurations that are too large before they are sent. */
final class Sizes {
    private Sizes() {}

    /**
     * Checks the extraConfig that a VM would have after changes, including foreign keys. A configuration that already
     * exceeds the limits may shrink.
     *
     * @throws IllegalStateException naming the largest keys with their sizes
     */
    static void check(Map<String, String> before, List<OptionChange> changes) {
        SizeLimits.Report was = SizeLimits.USUAL.check(before);
        SizeLimits.Report will = SizeLimits.USUAL.check(after(before, changes));
        boolean grows = will.totalBytes() > was.totalBytes()
                || will.tooLarge().size() > was.tooLarge().size();
        if (grows) {
            will.orThrow();
        }
    }

    private static Map<String, String> after(Map<String, String> before, List<OptionChange> changes) {
        Map<String, String> after = new TreeMap<>(before);
        for (OptionChange change : changes) {
            String text = change.text();
            if (text == null) {
                after.remove(change.key());
            } else {
                after.put(change.key(), text);
            }
        }
        return after;
    }
}
