package io.vicfield.keys;

/**
 * How a key shows its scope: by its separators.
 *
 * @since 0.1
 */
public enum KeyForm {
    /** The guest cannot see the key. Separators stay as they are. */
    HIDDEN('/', '/'),
    /** The guest can read the key. Every separator is a slash. */
    READ_ONLY('/', '.'),
    /** The guest can change the key. Every separator is a dot. */
    READ_WRITE('.', '/');

    private final char separator;
    /** The character that {@link #render} replaces by the separator. */
    private final char replaced;

    KeyForm(char separator, char replaced) {
        this.separator = separator;
        this.replaced = replaced;
    }

    /** {@return the character between the key of a record and the own part of its component} */
    public char separator() {
        return separator;
    }

    /**
     * Rewrites the separators of a path to those of this form.
     *
     * @param path the path, with separators of any form
     * @return the path in this form
     */
    public String render(String path) {
        return path.replace(replaced, separator);
    }
}
