package io.vicfield;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Passes each key to another sink under the name that a function returns. A key for which it returns null is left out. */
final class MappedSink implements VicSink {
    private final VicSink sink;
    private final UnaryOperator<@Nullable String> name;

    MappedSink(VicSink sink, UnaryOperator<@Nullable String> name) {
        this.sink = sink;
        this.name = name;
    }

    @Override
    public void put(String key, String value) {
        pass(key, mapped -> sink.put(mapped, value));
    }

    @Override
    public void putSecret(String key, String value) {
        pass(key, mapped -> sink.putSecret(mapped, value));
    }

    @Override
    public void supersede(String formerKey, String key) {
        pass(formerKey, mappedFormer -> pass(key, mapped -> sink.supersede(mappedFormer, mapped)));
    }

    @Override
    public void remove(String key) {
        pass(key, sink::remove);
    }

    @Override
    public void beginGroup(String generationKey) {
        pass(generationKey, sink::beginGroup);
    }

    @Override
    public void endGroup(String generationKey) {
        pass(generationKey, sink::endGroup);
    }

    @Override
    public @Nullable VicSink checker() {
        VicSink checker = sink.checker();
        return checker == null ? null : new MappedSink(checker, name);
    }

    private void pass(String key, Consumer<String> call) {
        String mapped = name.apply(key);
        if (mapped != null) {
            call.accept(mapped);
        }
    }
}
