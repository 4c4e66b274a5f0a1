package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import java.util.List;
import sample.other.Base;

class Machine extends Base {
    record Own(
  //^ [VIC072] Record `Own` has components that decode as null or as the year 1 if their keys are missing: `level` (null). Use an `Optional`, `@Nullable`, a `defaultValue` or `required = true`. If the program handles these values, add `@SuppressWarnings("vicfield:missing")`.
            @VicField Level level,
        //                  ^ [VIC023] Component `level` uses type `sample.Machine.Level`, which the generated codec in this package cannot access. Make the type and its enclosing types visible in this package.
            @VicField List<Part> parts,
        //                       ^ [VIC021] Component `parts` holds record `Part`, which has no component with `@VicField`. Add `@VicField` to the record's components. To store the record as another type, name a converter with `converter` or `@VicConverters`. To leave it out, replace `@VicField` with `@VicIgnore`.
        //                       ^ [VIC023] Component `parts` uses type `sample.Machine.Part`, which the generated codec in this package cannot access. Make the type and its enclosing types visible in this package.
            @VicField(converter = PartConverter.class) Part converted,
        //                                                  ^ [VIC023] Component `converted` uses type `sample.Machine.Part`, which the generated codec in this package cannot access. Make the type and its enclosing types visible in this package.
            @VicField(converter = StoredConverter.class) String stored,
        //                                                      ^ [VIC023] Component `stored` uses type `sample.Machine.Level`, which the generated codec in this package cannot access. Make the type and its enclosing types visible in this package.
            @VicIgnore Part ignored) {
        Own {
            parts = List.copyOf(parts);
        }
    }

    record Inherited(@VicField Mode mode, @VicField Piece piece) {}
        //                          ^ [VIC023] Component `mode` uses type `sample.other.Base.Mode`, which the generated codec in this package cannot access. Make the type and its enclosing types visible in this package.
        //                                                ^ [VIC023] Component `piece` uses type `sample.other.Base.Piece`, which the generated codec in this package cannot access. Make the type and its enclosing types visible in this package.
  //^ [VIC072] Record `Inherited` has components that decode as null or as the year 1 if their keys are missing: `mode` (null). Use an `Optional`, `@Nullable`, a `defaultValue` or `required = true`. If the program handles these values, add `@SuppressWarnings("vicfield:missing")`.

    private enum Level {
        LOW
    }

    private record Part(String id) {}

    static final class PartConverter implements VicConverter<String, Part> {
        @Override
        public String toWire(Part value) {
            return value.id();
        }

        @Override
        public Part fromWire(String wire) {
            return new Part(wire);
        }
    }

    static final class StoredConverter implements VicConverter<Level, String> {
        @Override
        public Level toWire(String value) {
            return Level.valueOf(value);
        }

        @Override
        public String fromWire(Level wire) {
            return wire.name();
        }
    }
}
