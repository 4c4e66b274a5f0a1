package io.vicfield.codec;

import io.vicfield.VicInvalidException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a record at a place. A record that holds another one reaches it through this class alone, so records of
 * different jars work together.
 *
 * @since 0.1
 */
public abstract class RecordCodec<T> {
    final Place place;
    private final List<Component> components = new ArrayList<>();

    /** Creates the codec at a place. */
    protected RecordCodec(Place place) {
        this.place = place;
    }

    /** This codec at another place. */
    public abstract RecordCodec<T> at(Place other);

    /** Encodes every component. */
    protected abstract void write(T value, Encoding out);

    /** Decodes every component; a missing one has its default or its zero value. */
    protected abstract @Nullable T read(Decoding in);

    /** Decodes every component; a missing one keeps the value of the base. */
    protected abstract @Nullable T read(Decoding in, T base);

    /** The codec, at its own root, of the record that a component holds, directly or in lists and maps. */
    protected RecordCodec<?> nested(String component) {
        throw new IllegalStateException(place.path + "." + component + " is not a record");
    }

    /** Adds a component; for constructors. */
    protected final <C extends Component> C add(C component) {
        components.add(component);
        return component;
    }

    /** Where the record is stored. */
    public final Place place() {
        return place;
    }

    /** The components, in the record's order. */
    public List<Component> components() {
        return Collections.unmodifiableList(components);
    }

    /** The codec of the record that is stored: this one, unless the record is converted. */
    public RecordCodec<?> stored() {
        return this;
    }

    /** What the codecs of one record at different places have in common: the class, unless one class serves many records. */
    protected Object type() {
        return getClass();
    }

    /** Whether a record may write no key: each of its components may, or a depth ends above them. */
    final boolean mayWriteNothing() {
        return !place.hasLevelsLeft() || components().stream().allMatch(Component::mayWriteNothing);
    }

    /** Whether a component of this record, or of a record in it, meets a condition. */
    public final boolean hasComponent(Predicate<Component> condition) {
        return hasComponent(condition, new HashSet<>());
    }

    /** Visits each record once: a record that contains itself has the same components there. */
    private boolean hasComponent(Predicate<Component> condition, Set<Object> seen) {
        if (!seen.add(stored().type())) {
            return false;
        }
        for (Component component : components()) {
            if (condition.test(component)) {
                return true;
            }
            RecordCodec<?> record = component.shape().record();
            if (record != null && record.hasComponent(condition, seen)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a value in the record is secret or sensitive. Messages of constructors and converters are then not shown,
     * because they may quote this value.
     */
    final boolean holdsMasked() {
        return place.masked() || hasComponent(component -> component.key.masked);
    }

    /** Encodes a record that must not be null. */
    public final void encode(@Nullable T value, Encoding out) {
        if (!place.hasLevelsLeft()) {
            return;
        }
        if (value == null) {
            out.problem(place, "record", WalkContext.NULL);
        } else {
            write(value, out);
        }
    }

    /** Decodes a record; if none of its keys exists, it is the base, or has zero values. */
    public final @Nullable T decode(Decoding in, @Nullable T base) {
        if (!place.hasLevelsLeft()) {
            return zero(in, base);
        }
        boolean outer = in.overBase(base != null);
        T value;
        try {
            value = base == null ? read(in) : read(in, base);
        } catch (RuntimeException e) {
            value = refused(in, e, base);
        }
        in.overBase(outer);
        return value;
    }

    /** Decodes a record; null where there is no base and none of its keys exists or can be used. */
    public final @Nullable T decodeIfPresent(Decoding in, @Nullable T base) {
        if (!place.hasLevelsLeft()) {
            return base;
        }
        int found = in.found();
        int usable = in.usable();
        int problems = in.problems.size();
        boolean fatal = in.problems.isFatal();
        T value = decode(in, base);
        if (in.found() == found) {
            in.problems.forget(problems, fatal);
        }
        return base != null || in.usable() > usable ? value : null;
    }

    /** The record without any key: the base, or zero values. */
    public final @Nullable T zero(Decoding in, @Nullable T base) {
        if (base != null) {
            return base;
        }
        in.mute();
        T value;
        try {
            value = read(in);
        } catch (RuntimeException e) {
            value = refused(in, e, null);
        }
        in.unmute();
        return value;
    }

    /** Reports that the record's constructor refuses the values, and returns the base. Rethrows exceptions of the source. */
    final @Nullable T refused(Decoding in, RuntimeException cause, @Nullable T base) {
        if (in.isAsking()) {
            throw cause;
        }
        if (!in.problems.isFatal()) {
            in.problem(
                    place,
                    "what the record's constructor accepts",
                    "the record's constructor refuses the values" + reason(cause));
        }
        in.problems.fatal();
        return base;
    }

    /** Describes the constructor's exception, whose message may quote a masked value unless it is declared safe. */
    private String reason(RuntimeException cause) {
        if (cause instanceof VicInvalidException) {
            return ": " + cause.getMessage();
        }
        boolean shown = cause.getMessage() != null && !holdsMasked();
        return ", " + cause.getClass().getSimpleName() + (shown ? ": " + cause.getMessage() : "");
    }
}
