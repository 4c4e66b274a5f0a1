package io.vicfield.extraconfig;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Stands for a cipher: writes secrets backwards. */
final class Mirror {
    private static final UnaryOperator<String> FLIP =
            text -> new StringBuilder(text).reverse().toString();

    static VicSource open(VicSource source) {
        return new VicSource() {
            @Override
            public @Nullable String get(String key) {
                return source.get(key);
            }

            @Override
            public @Nullable String getSecret(String key) {
                String text = source.get(key);
                return text == null ? null : FLIP.apply(text);
            }
        };
    }

    static VicSink seal(VicSink sink) {
        return new VicSink() {
            @Override
            public void put(String key, String value) {
                sink.put(key, value);
            }

            @Override
            public void putSecret(String key, String value) {
                sink.put(key, FLIP.apply(value));
            }
        };
    }
}
