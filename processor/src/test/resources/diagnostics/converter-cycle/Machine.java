package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicConverters;
import io.vicfield.VicField;
import java.util.List;

@SuppressWarnings("vicfield:missing")
record Machine(
        @VicField Metres metres,
        //               ^ [VIC006] Component `metres` has type `sample.Machine.Metres`, whose part `sample.Machine.Feet` vicfield cannot encode. Its converters form a cycle, `sample.Machine.Feet -> sample.Machine.Metres -> sample.Machine.Feet`. Let them store types that need no converter.
        @VicField List<Feet> feet,
        //                   ^ [VIC006] Component `feet` has type `java.util.List<sample.Machine.Feet>`, whose part `sample.Machine.Metres` vicfield cannot encode. Its converters form a cycle, `sample.Machine.Metres -> sample.Machine.Feet -> sample.Machine.Metres`. Let them store types that need no converter.
        @VicField Pages pages,
        //              ^ [VIC006] Component `pages` has type `sample.Machine.Pages`, which vicfield cannot encode. Its converters form a cycle, `sample.Machine.Pages -> sample.Machine.Pages`. Let them store types that need no converter.
        @VicField Label label) {
        //              ^ [VIC006] Component `label` has type `sample.Machine.Label`, whose part `sample.Machine.Name` vicfield cannot encode. A converter stores this type, and no other converter converts a stored type again. Let the converter store a type that needs none.
    @VicConverters(FromMetres.class)
    static final class Metres {}

    @VicConverters(FromFeet.class)
    static final class Feet {}

    /** Its own components would be stored, but not by its converter. */
    @VicConverters(FromPages.class)
    record Pages(@VicField int count) {}

    @VicConverters(FromLabel.class)
    record Label(Name name) {}

    @VicConverters(FromName.class)
    record Name(String text) {}

    abstract static class Nothing<W, T> implements VicConverter<W, T> {
        @Override
        public W toWire(T value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public T fromWire(W wire) {
            throw new UnsupportedOperationException();
        }
    }

    static final class FromMetres extends Nothing<Feet, Metres> {}

    static final class FromFeet extends Nothing<Metres, Feet> {}

    static final class FromPages extends Nothing<List<Pages>, Pages> {}

    static final class FromLabel extends Nothing<Name, Label> {}

    static final class FromName extends Nothing<String, Name> {}
}
