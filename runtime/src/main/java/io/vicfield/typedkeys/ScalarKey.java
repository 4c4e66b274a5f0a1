package io.vicfield.typedkeys;

import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
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
    String key() {
        return existing(component.key(), component.key().text(entry));
    }

    @Override
    KeyPath path() {
        return KeyPath.of(entry, component.key(), component.key().prefix(entry));
    }

    @Override
    Target target() {
        ComponentKey key = component.key();
        return Target.of(entry, entry.path() + key.path(), null, key.prefix(entry));
    }

    @Override
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
            out.put(component.key(), key(), "");
        } else {
            out.problem(component.key(), null, "a value", cutMessage(component.key().wire()));
        }
    }
}
