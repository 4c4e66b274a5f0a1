package io.vicfield.keys;

/** How a key shows who may change it: by its separators. */
public enum Rendering {
    /** Kept from the guest: separators stay as they are. */
    HIDDEN('/'),
    /** The guest reads: every separator is a slash. */
    READ_ONLY('/'),
    /** The guest writes: every separator is a dot. */
    READ_WRITE('.');

    private final char separator;

    Rendering(char separator) {
        this.separator = separator;
    }

    /** What joins a parent and its component. */
    public char separator() {
        return separator;
    }

    /** A path with the separators of this rendering. */
    public String render(String path) {
        return switch (this) {
            case HIDDEN -> path;
            case READ_ONLY -> path.replace('.', '/');
            case READ_WRITE -> path.replace('/', '.');
        };
    }
}
