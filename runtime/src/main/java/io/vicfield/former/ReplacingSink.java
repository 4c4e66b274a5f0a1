package io.vicfield.former;

import io.vicfield.VicSink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells a sink which former keys are replaced, after all keys are written. For an atomic group it does so before the group
 * ends, because a reader would otherwise find the old value of an emptied member under its former key.
 */
final class ReplacingSink implements VicSink {
    private final VicSink sink;
    private final Map<String, List<String>> replaced;
    /** The keys of the group that is being written. */
    private @Nullable List<String> group;

    ReplacingSink(VicSink sink, Map<String, List<String>> replaced) {
        this.sink = sink;
        this.replaced = new LinkedHashMap<>(replaced);
    }

    @Override
    public void put(String key, String value) {
        sink.put(key, value);
        note(key);
    }

    @Override
    public void putSecret(String key, String value) {
        sink.putSecret(key, value);
        note(key);
    }

    @Override
    public void remove(String key) {
        sink.remove(key);
        note(key);
    }

    @Override
    public void beginGroup(String generationKey) {
        sink.beginGroup(generationKey);
        group = new ArrayList<>();
    }

    @Override
    public void endGroup(String generationKey) {
        if (group != null) {
            group.forEach(this::tell);
        }
        group = null;
        sink.endGroup(generationKey);
    }

    @Override
    public @Nullable VicSink checker() {
        return sink.checker();
    }

    /** Reports all replaced keys outside of groups. */
    void finish() {
        List.copyOf(replaced.keySet()).forEach(this::tell);
    }

    private void note(String key) {
        if (group != null) {
            group.add(key);
        }
    }

    private void tell(String key) {
        List<String> formers = replaced.remove(key);
        if (formers != null) {
            formers.forEach(former -> sink.supersede(former, key));
        }
    }
}
