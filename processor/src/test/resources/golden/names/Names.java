package sample;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Components with names that generated code uses itself, or that have a meaning in Java. */
@SuppressWarnings("vicfield:missing")
public record Names(
        @VicField String value,
        @VicField String in,
        @VicField String out,
        @VicField Part base,
        @VicField Part place,
        @VicField Part component,
        @VicField String codec,
        @VicField String location,
        @VicField String INSTANCE,
        @VicField String ROOT,
        @VicField Kind kind,
        @VicField(key = "constant") String KIND,
        @VicField(key = "type") String Kind,
        @VicField String Scalars,
        @VicField List<String> Values,
        @VicField Part List,
        @VicField String PartCodec,
        @VicField Optional<String> Optional,
        @VicField String java,
        @VicField String io,
        @VicField String key,
        @VicField Part path,
        @VicField Map<String, Part> at,
        @VicField Map<String, Part> names,
        @VicField List<Part> matches,
        @VicField(key = "a/list") List<Part> list,
        @VicField Map<String, Part> map,
        @VicField String record,
        @VicField List<Part> yield,
        @VicField String var,
        @VicField String $dollar,
        @VicField String _underscore,
        @VicField(atomic = "status") int status,
        @VicField(atomic = "status") String statusReading,
        @VicField int statusGroup) {
    public enum Kind {
        ONE
    }

    public record Part(@VicField String id) {}
}
