package sample;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Components with the names that a codec has use for. */
public record Names(
        @VicField String value,
        @VicField String in,
        @VicField String out,
        @VicField Part base,
        @VicField Part place,
        @VicField String key,
        @VicField String levels,
        @VicField Part components,
        @VicField List<Part> patterns,
        @VicField Part encode,
        @VicField Optional<Part> decode,
        @VicField String at,
        @VicField Part write,
        @VicField Part read,
        @VicField Part absent,
        @VicField Part owns,
        @VicField Part bound,
        @VicField Part boundCodec,
        @VicField String e,
        @VicField String INSTANCE,
        @VicField Kind kind,
        @VicField(key = "constant") String KIND,
        @VicField String Scalars,
        @VicField List<String> Values,
        @VicField Part List,
        @VicField(key = "type") String Kind,
        @VicField String PartCodec,
        @VicField int Component,
        @VicField Optional<String> Optional,
        @VicField Part equals,
        @VicField String step,
        @VicField String entry,
        @VicField String codec,
        @VicField Part any,
        @VicField List<Part> list,
        @VicField(key = "give") List<Part> yield,
        @VicField Map<String, Part> map,
        @VicField List<String> joined,
        @VicField String record,
        @VicField String sealed,
        @VicField String $dollar,
        @VicField String _underscore) {
    public enum Kind {
        ONE
    }

    public record Part(@VicField String id) {}
}
