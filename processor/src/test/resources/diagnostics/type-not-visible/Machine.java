package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import java.util.List;
import sample.other.Base;

class Machine extends Base {
    record Own(
            @VicField Level level,
        //                  ^ [VIC023] component level holds sample.Machine.Level, which its codec, a class of its own in this package, cannot see. Make it, and the types around it, visible here.
            @VicField List<Part> parts,
        //                       ^ [VIC021] component parts holds record Part, which has no component with @VicField. Annotate its components, give this one a converter, or mark it @VicIgnore.
        //                       ^ [VIC023] component parts holds sample.Machine.Part, which its codec, a class of its own in this package, cannot see. Make it, and the types around it, visible here.
            @VicField(converter = PartConverter.class) Part converted,
        //                                                  ^ [VIC023] component converted holds sample.Machine.Part, which its codec, a class of its own in this package, cannot see. Make it, and the types around it, visible here.
            @VicField(converter = StoredConverter.class) String stored,
        //                                                      ^ [VIC023] component stored holds sample.Machine.Level, which its codec, a class of its own in this package, cannot see. Make it, and the types around it, visible here.
            @VicIgnore Part ignored) {
        Own {
            parts = List.copyOf(parts);
        }
    }

    record Inherited(@VicField Mode mode, @VicField Piece piece) {}
        //                          ^ [VIC023] component mode holds sample.other.Base.Mode, which its codec, a class of its own in this package, cannot see. Make it, and the types around it, visible here.
        //                                                ^ [VIC023] component piece holds sample.other.Base.Piece, which its codec, a class of its own in this package, cannot see. Make it, and the types around it, visible here.

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
