package older;

import io.vicfield.Scope;
import io.vicfield.VicField;
import io.vicfield.VicValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The record in part-0.1.jar, which was compiled with -Avicfield.keys=none. */
public record Part(
        @VicField(scope = Scope.READ_ONLY) String id,
        @VicField(scope = Scope.READ_WRITE) long size,
        @VicField boolean inherits,
        @VicField(scope = Scope.READ_ONLY) List<String> words,
        @VicField(scope = Scope.READ_WRITE) Map<String, Bolt> bolts,
        @VicField(scope = Scope.READ_ONLY, depth = 3) Optional<Part> spare,
        @VicField(scope = Scope.READ_ONLY) Instant made,
        @VicField(scope = Scope.READ_ONLY) Grade grade,
        @VicField(scope = Scope.READ_ONLY) int[] codes) {
    public record Bolt(@VicField int size, @VicField(scope = Scope.READ_ONLY) Optional<String> label) {}

    public enum Grade {
        @VicValue("0")
        NONE,
        @VicValue("1")
        FINE
    }
}
