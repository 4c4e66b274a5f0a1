package io.vicfield.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An enum: each constant has its own string on the wire.
 *
 * @since 0.1
 */
public final class EnumScalar<E extends Enum<E>> implements Scalar<E> {
    private final String type;
    private final Map<String, E> constants = new LinkedHashMap<>();
    private final Map<E, String> texts = new LinkedHashMap<>();

    /**
     * The constants that the record was compiled with.
     *
     * @param type the enum's simple name
     * @param constants in the enum's order
     * @param texts the stored values of the constants, in the same order
     */
    public EnumScalar(String type, E[] constants, String[] texts) {
        this.type = type;
        for (int i = 0; i < constants.length; i++) {
            this.constants.put(texts[i], constants[i]);
            this.texts.put(constants[i], texts[i]);
        }
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public @Nullable E zero() {
        E empty = constants.get("");
        return empty != null ? empty : constants.get("0");
    }

    @Override
    public @Nullable String write(@Nullable E value) {
        if (value == null) {
            return nothing();
        }
        String text = texts.get(value);
        if (text == null) {
            throw new IllegalArgumentException("is " + value.name() + ", which " + type
                    + " did not have when the record was compiled; compile the record again");
        }
        return text;
    }

    /** Null writes no key, if a missing key is read as null. */
    private @Nullable String nothing() {
        if (zero() != null) {
            throw new IllegalArgumentException(WalkContext.NULL);
        }
        return null;
    }

    @Override
    public E read(String text) {
        E constant = constants.get(text);
        if (constant == null) {
            throw new IllegalArgumentException("is not one of " + constants.keySet());
        }
        return constant;
    }

    @Override
    public boolean mayWriteNothing() {
        return zero() == null;
    }

    /** The stored value of the constant with this name; null without one. */
    public @Nullable String named(String constant) {
        for (Map.Entry<E, String> text : texts.entrySet()) {
            if (text.getKey().name().equals(constant)) {
                return text.getValue();
            }
        }
        return null;
    }
}
