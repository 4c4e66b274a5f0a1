package io.vicfield.extraconfig;

import io.vicfield.VicSource;
import io.vicfield.text.Nil;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The extraConfig of a VM at one moment.
 *
 * @param values every key with its value; the empty value is not escaped as {@code <nil>}
 * @param changeVersion the version of the VM's configuration; a reconfiguration with it fails if the VM has changed since;
 *     empty if unknown
 * @since 0.1
 */
public record VicSnapshot(Map<String, String> values, String changeVersion) implements VicSource {
    /**
     * Copies the values.
     *
     * @param values the keys and values; copied
     * @param changeVersion the VM's {@code config.changeVersion}; empty if unknown
     */
    public VicSnapshot {
        values = ValueTable.copyOf(values);
    }

    /**
     * Creates a snapshot from the option values in a VM's {@code config.extraConfig}. A value that is not a string is
     * converted with {@code toString}, and null counts as empty. If a key occurs twice, the last value counts, as in Go.
     *
     * @param <O> the option type of the vSphere library
     * @param options the options of a VM's {@code config.extraConfig}
     * @param access reads the key and value of an option
     * @param changeVersion the VM's {@code config.changeVersion}; empty if unknown
     * @return the snapshot
     */
    public static <O> VicSnapshot of(Iterable<? extends O> options, OptionAccess<O> access, String changeVersion) {
        ValueTable values = new ValueTable(options instanceof Collection<?> all ? all.size() : 16);
        for (O option : options) {
            Object value = access.value(option);
            values.add(access.key(option), value == null ? "" : Nil.unescape(value.toString()));
        }
        return new VicSnapshot(values, changeVersion);
    }

    /**
     * Creates a snapshot from stored values, for example those of a .vmx file.
     *
     * @param stored every key with its value; {@code <nil>} stands for the empty value
     * @param changeVersion empty if unknown
     * @return the snapshot
     */
    public static VicSnapshot of(Map<String, String> stored, String changeVersion) {
        ValueTable values = new ValueTable(stored.size());
        stored.forEach((key, value) -> values.add(key, Nil.unescape(value)));
        return new VicSnapshot(values, changeVersion);
    }

    @Override
    public @Nullable String get(String key) {
        return values.get(key);
    }

    @Override
    public @Nullable String get(String start, String end) {
        return ((ValueTable) values).get(start, end);
    }

    /** Shows the number of keys and no value, because a value may be secret or sensitive. */
    @Override
    public String toString() {
        return "VicSnapshot[" + values.size() + " keys, changeVersion " + changeVersion + "]";
    }
}
