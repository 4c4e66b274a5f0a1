package io.vicfield.examples.benchmarks.reflect;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Handles records, with one key per component. */
final class RecordHandler implements Handler {
    /** A component with its handler. */
    record Part(Tag tag, Function<Object, @Nullable Object> accessor, Handler handler) {}

    private final List<Part> parts;
    /** Takes an array of the components' values. */
    private final MethodHandle constructor;

    RecordHandler(List<Part> parts, MethodHandle constructor) {
        this.parts = parts;
        this.constructor = constructor;
    }

    @Override
    public void encode(Object value, String key, Writing out) {
        for (Part part : parts) {
            Object component = part.accessor.apply(value);
            String below = component == null ? null : part.tag.key(key);
            if (component != null && below != null) {
                part.handler.encode(component, below, out);
            }
        }
    }

    @Override
    public Object decode(String key, Reading in) {
        @Nullable Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Part part = parts.get(i);
            String below = part.tag.key(key);
            // Only strings are hidden, so only they may have no key.
            values[i] = below == null ? "" : part.handler.decode(below, in);
        }
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
