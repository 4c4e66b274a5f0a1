package sample;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;

public record Collected(
        @VicField(scope = READ_ONLY) Collection<String> words,
        @VicField Collection<Instant> times,
        @VicField SortedSet<Integer> numbers,
        @VicField EnumSet<Color> colors,
        @VicField SortedMap<UUID, Part> parts,
        @VicField EnumMap<Color, String> codes,
        @VicField Map<String, SortedMap<Integer, EnumSet<Color>>> nested,
        @VicField(scope = READ_WRITE, atomic = "both") SortedMap<String, String> one,
        @VicField(scope = READ_WRITE, atomic = "both") char other,
        @VicField OptionalInt port,
        @VicField OptionalLong size,
        @VicField OptionalDouble ratio) {
    public enum Color {
        RED,
        GREEN
    }

    public record Part(@VicField(scope = READ_ONLY) String id, @VicField(scope = READ_WRITE) String state) {}
}
