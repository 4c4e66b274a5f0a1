package io.vicfield.extraconfig;

import io.vicfield.VicSource;
import io.vicfield.text.Nil;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A VM's extraConfig at one moment.
 *
 * @param values every key with its text, the empty text as such
 * @param changeVersion the configuration's, which guards a reconfiguration against lost updates; empty if unknown
 */
public record VicSnapshot(Map<String, String> values, String changeVersion) implements VicSource {
    /** Copies the values, sorted; long keys that begin alike are found by hash and not by comparing. */
    public VicSnapshot {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(values)));
    }

    /** From the option values of a VM's {@code config.extraConfig}. */
    public static <O> VicSnapshot of(Iterable<? extends O> options, OptionAccess<O> access, String changeVersion) {
        return new VicSnapshot(OptionList.of(options, access).toMap(), changeVersion);
    }

    /**
     * From stored texts as vSphere has them, {@code <nil>} for the empty one: those of a .vmx file, say.
     *
     * @param changeVersion empty if there is none
     */
    public static VicSnapshot of(Map<String, String> stored, String changeVersion) {
        Map<String, String> values = new TreeMap<>(stored);
        values.replaceAll((key, text) -> Nil.unescape(text));
        return new VicSnapshot(values, changeVersion);
    }

    @Override
    public @Nullable String get(String key) {
        return values.get(key);
    }

    /** Shows how many keys there are, and none of their texts: they may be secrets. */
    @Override
    public String toString() {
        return "VicSnapshot[" + values.size() + " keys, changeVersion " + changeVersion + "]";
    }
}
