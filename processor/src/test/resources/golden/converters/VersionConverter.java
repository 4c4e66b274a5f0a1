package sample;

import io.vicfield.VicField;

/** The types of the converter are given by the class above. */
public final class VersionConverter extends Both<VersionConverter.Stored, Version> {
    @Override
    public Stored toWire(Version value) {
        return new Stored(value.major, value.minor);
    }

    @Override
    public Version fromWire(Stored wire) {
        return new Version(wire.major(), wire.minor());
    }

    public record Stored(@VicField int major, @VicField int minor) {}
}
