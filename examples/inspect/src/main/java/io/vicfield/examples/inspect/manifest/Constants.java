package io.vicfield.examples.inspect.manifest;

import io.vicfield.codec.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum of which only the stored values are known.
 *
 * @param texts the stored values
 */
record Constants(List<String> texts) implements Scalar<String> {
    @Override
    public String type() {
        return "enum";
    }

    @Override
    public @Nullable String zero() {
        if (texts.contains("")) {
            return "";
        }
        return texts.contains("0") ? "0" : null;
    }

    @Override
    public @Nullable String write(@Nullable String value) {
        return value;
    }

    @Override
    public String read(String text) {
        if (!texts.contains(text)) {
            throw new IllegalArgumentException("is not one of " + texts);
        }
        return text;
    }

    @Override
    public boolean mayWriteNothing() {
        return zero() == null;
    }
}
