package io.vicfield.codec;

/**
 * One component of a record at its place: its key and the form of its value.
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

    /** Returns the form of the value at the key and below it. */
    public abstract Shape shape();

    /** Whether the component writes no key where its value is what a missing key stands for. */
    protected boolean mayWriteNothing() {
        return false;
    }

    /** Whether the component may be absent. */
    public boolean isOptional() {
        return false;
    }
}
