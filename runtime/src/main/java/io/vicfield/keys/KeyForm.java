package io.vicfield.keys;

/** How a key shows who may change it: by its separators. */
public enum KeyForm {
    /** Kept from the guest: separators stay as they are. */
    HIDDEN('/', '/'),
    /** The guest reads: every separator is a slash. */
    READ_ONLY('/', '.'),
    /** The guest writes: every separator is a dot. */
    READ_WRITE('.', '/');

    private final char separator;
    /** What becomes a separator. */
    private final char other;

    KeyForm(char separator, char other) {
        this.separator = separator;
        this.other = other;
    }

    /** What joins a parent and its component. */
    public char separator() {
        return separator;
    }

    /** A path with the separators of this form. */
    public String render(String path) {
        return path.replace(other, separator);
    }
}
