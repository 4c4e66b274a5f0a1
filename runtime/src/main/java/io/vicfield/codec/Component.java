package io.vicfield.codec;

/**
 * One component of a record at its place: its key and the shape of its value.
 *
 * @since 0.1
 */
public abstract class Component {
    final ComponentKey key;

    /** Creates a component with this key. */
    protected Component(ComponentKey key) {
        this.key = key;
    }

    /** The component's key; for a record, the key that its components' keys begin with. */
    public final ComponentKey key() {
        return key;
    }

    /** Returns the shape of the value at the key and below it. */
    public abstract Shape shape();

    /** Whether the component writes no key where its value is what a missing key stands for. */
    protected boolean mayWriteNothing() {
        return false;
    }

    /** Whether the component may be absent. */
    public boolean isOptional() {
        return false;
    }

    /** Whether the component is encoded and decoded here: no depth and no {@code follow = false} above ends before it. */
    public final boolean isReached() {
        // An optional value takes one level for its own presence.
        return key.levels > 0 && (!isOptional() || (key.follow && key.levels > 1));
    }
}
