package sample;

/** Not a record: it knows nothing of keys. */
public final class Version {
    final int major;
    final int minor;

    public Version(int major, int minor) {
        this.major = major;
        this.minor = minor;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Version version && major == version.major && minor == version.minor;
    }

    @Override
    public int hashCode() {
        return 31 * major + minor;
    }
}
