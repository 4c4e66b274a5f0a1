package io.vicfield;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Passes on only keys with certain scopes; see {@link VicSink#only}. The scopes are read from the key itself, as in Go's
 * ScopeFilterSink.
 */
final class ScopeFilterSink implements VicSink {
    private final VicSink sink;
    private final Set<Scope> scopes;

    ScopeFilterSink(VicSink sink, Set<Scope> scopes) {
        this.sink = sink;
        this.scopes = Set.copyOf(scopes);
    }

    @Override
    public void put(String key, String value) {
        if (passes(key)) {
            sink.put(key, value);
        }
    }

    @Override
    public void putSecret(String key, String value) {
        if (passes(key)) {
            sink.putSecret(key, value);
        }
    }

    @Override
    public void supersede(String formerKey, String key) {
        if (passes(formerKey) && passes(key)) {
            sink.supersede(formerKey, key);
        }
    }

    @Override
    public void remove(String key) {
        if (passes(key)) {
            sink.remove(key);
        }
    }

    @Override
    public void beginGroup(String generationKey) {
        if (passes(generationKey)) {
            sink.beginGroup(generationKey);
        }
    }

    @Override
    public void endGroup(String generationKey) {
        if (passes(generationKey)) {
            sink.endGroup(generationKey);
        }
    }

    @Override
    public @Nullable VicSink checker() {
        VicSink checker = sink.checker();
        return checker == null ? null : new ScopeFilterSink(checker, scopes);
    }

    private boolean passes(String key) {
        return !Collections.disjoint(scopes, Keys.scopesOf(key));
    }
}
