package io.vicfield.typedkeys;

import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Entry;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.former.Target;
import org.jspecify.annotations.Nullable;

/** The key of a component that is stored as one value. */
final class ScalarKey<T> extends TypedKey<@Nullable T> {
    private final ScalarComponent<T> component;

    ScalarKey(RecordLocation<?> record, ScalarComponent<T> component) {
        super(record.root(), record.entry());
        this.component = component.withoutSkips();
    }

    @Override
    String key(Entry below) {
        return existing(component.key(), component.key().text(below));
    }

    @Override
    KeyPath path(Entry below) {
        return KeyPath.of(below, component.key(), component.key().prefix(below));
    }

    @Override
    Target target(Entry below) {
        ComponentKey key = component.key();
        return Target.of(below, below.path() + key.path(), null, key.prefix(below));
    }

    @Override
    @SuppressWarnings("NullAway") // NullAway does not know that this T is the nullable T of TypedKey
    @Nullable T read(Decoding in) {
        return component.decode(in);
    }

    @Override
    void write(@Nullable T value, Encoding out) {
        int before = out.mark();
        component.encode(value, out);
        if (out.mark() > before || (value == null && component.isOptional())) {
            return;
        }
        if (component.isReached()) {
            component.putEmpty(out);
        } else {
            out.problem(
                    component.key(), null, "a value", cutMessage(component.key().wire()));
        }
    }
}
