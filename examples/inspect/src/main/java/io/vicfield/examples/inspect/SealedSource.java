package io.vicfield.examples.inspect;

import io.vicfield.VicSource;
import io.vicfield.codec.Scalar;
import io.vicfield.codec.Shape;
import io.vicfield.schema.KeyPattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file whose secrets cannot be opened. Each secret gets a placeholder of its type. */
final class SealedSource implements VicSource {
    /** How a secret looks. */
    static final String MASK = "********";

    /** A text, a zero, bytes and an address. */
    private static final List<String> STAND_INS = List.of(MASK, "", "AAAA", "AAAAAA==");

    private final Stored stored;

    SealedSource(Stored stored) {
        this.stored = stored;
    }

    @Override
    public @Nullable String get(String key) {
        return stored.values().get(key);
    }

    @Override
    public @Nullable String getSecret(String key) {
        return stored.has(key) ? standIn(key) : null;
    }

    /** A list or map is read as an empty one: how many there are, or their names, is sealed as well. */
    private String standIn(String key) {
        KeyPattern pattern = stored.pattern(key);
        boolean scalar = pattern != null && pattern.component().shape() instanceof Shape.Value;
        return scalar ? standIn(((Shape.Value) pattern.component().shape()).type()) : "";
    }

    private static String standIn(Scalar<?> type) {
        return STAND_INS.stream().filter(text -> writes(type, text)).findFirst().orElse("");
    }

    /** Whether a text is a value that is written again: else a record of secrets alone would vanish. */
    private static <T> boolean writes(Scalar<T> type, String text) {
        try {
            return type.write(text.isEmpty() ? type.zero() : type.read(text)) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
