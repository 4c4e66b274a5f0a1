package sample;

import io.vicfield.Scope;
import io.vicfield.VicConverter;
import io.vicfield.VicConverters;
import io.vicfield.VicField;
import java.util.List;

/** Only methods and constructors that the codec calls are deprecated. */
@SuppressWarnings({"deprecation", "removal", "vicfield:missing"})
@VicConverters({Called.FromLetter.class, Called.FromWord.class})
public record Called(
        @VicField Word word,
        @VicField(scope = {Scope.READ_ONLY, Scope.VOLATILE}, refresh = "current") String now)
        implements Refreshing {
    public record Letter(String text) {}

    public record Word(Letter first) {}

    /** The stored list contains a type with a converter of its own. */
    public static final class FromWord implements VicConverter<List<Letter>, Word> {
        @Override
        public List<Letter> toWire(Word value) {
            return List.of(value.first());
        }

        @Override
        public Word fromWire(List<Letter> wire) {
            return new Word(wire.isEmpty() ? new Letter("") : wire.get(0));
        }
    }

    public static final class FromLetter implements VicConverter<String, Letter> {
        @Deprecated(forRemoval = true)
        public FromLetter() {}

        @Override
        public String toWire(Letter value) {
            return value.text();
        }

        @Override
        public Letter fromWire(String wire) {
            return new Letter(wire);
        }
    }
}
