package older;

import io.vicfield.FormerKey;
import io.vicfield.ListFormat;
import io.vicfield.Scope;
import io.vicfield.VicField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The record in piece-0.1.jar, which has typed keys. */
public record Piece(
        @VicField(scope = Scope.READ_ONLY, doc = "Who it is.") String id,
        @VicField(scope = Scope.READ_WRITE, defaultValue = "7") int size,
        @VicField(skipEncode = true) boolean seen,
        @VicField(sensitive = true) Long weight,
        @VicField(formerKeys = @FormerKey(key = "words", scope = Scope.READ_ONLY)) List<String> terms,
        @VicField(scope = Scope.READ_ONLY) Map<String, Integer> counts,
        @VicField(list = ListFormat.INDEXED) List<String> lines,
        @VicField(scope = Scope.READ_WRITE, atomic = "state") String status,
        @VicField(scope = Scope.READ_WRITE, atomic = "state") int code,
        @VicField Optional<Nut> nut,
        @VicField(scope = Scope.READ_ONLY) Map<String, Nut> nuts) {
    public record Nut(@VicField(scope = Scope.READ_WRITE) double size) {}
}
