package io.vicfield.examples.inspect.records;

import io.vicfield.VicSource;
import io.vicfield.codec.Scalar;
import io.vicfield.codec.Shape;
import io.vicfield.schema.KeyPattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file whose secrets cannot be opened. Each secret gets a placeholder of its type. */
public final class SealedSource implements VicSource {
    /** The placeholder for a secret string. */
    public static final String MASK = "********";

    /** Placeholders of different types: a string, a zero value, bytes and an address. */
    private static final List<String> STAND_INS = List.of(MASK, "", "AAAA", "AAAAAA==");

    private final Stored stored;

    public SealedSource(Stored stored) {
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

    /**
     * Returns a placeholder for a secret. A list or map gets an empty value, because its count or its names are sealed
     * too.
     */
    private String standIn(String key) {
        KeyPattern pattern = stored.pattern(key);
        boolean scalar = pattern != null && pattern.component().shape() instanceof Shape.Value;
        return scalar ? standIn(((Shape.Value) pattern.component().shape()).type()) : "";
    }

    private static String standIn(Scalar<?> type) {
        return STAND_INS.stream().filter(text -> writes(type, text)).findFirst().orElse("");
    }

    /** Returns whether a type writes this value again. Otherwise, a record with only secrets would disappear. */
    private static <T> boolean writes(Scalar<T> type, String text) {
        try {
            return type.write(text.isEmpty() ? type.zero() : type.read(text)) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
