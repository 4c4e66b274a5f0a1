package io.vicfield.spi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of an enum's constants. */
public final class EnumText<E extends Enum<E>> implements Scalar<E> {
    private final String type;
    private final Map<String, E> constants = new LinkedHashMap<>();
    private final Map<E, String> texts = new LinkedHashMap<>();

    /** Without constants yet, for the enum of this simple name. */
    public EnumText(String type) {
        this.type = type;
    }

    /** With one more constant and its text. Called while a codec's class is initialised, never later. */
    public EnumText<E> with(E constant, String text) {
        constants.put(text, constant);
        texts.put(constant, text);
        return this;
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
            return null;
        }
        String text = texts.get(value);
        if (text == null) {
            throw new IllegalArgumentException(
                    "is " + value.name() + ", which " + type + " did not have when the record was compiled");
        }
        return text;
    }

    @Override
    public E read(String text) {
        E constant = constants.get(text);
        if (constant == null) {
            throw new IllegalArgumentException("is none of " + constants.keySet());
        }
        return constant;
    }

    @Override
    public boolean mayBeUnset() {
        return zero() == null;
    }
}
