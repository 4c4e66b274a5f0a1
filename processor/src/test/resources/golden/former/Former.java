package sample;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.FormerKey;
import io.vicfield.VicField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public record Former(
        @VicField(scope = READ_ONLY, required = true, formerKeys = @FormerKey(key = "label", scope = READ_WRITE, until = "2.0", guestWritable = true))
        String name,
        @VicField(scope = READ_WRITE, formerKeys = {@FormerKey(key = "b"), @FormerKey(key = "c", scope = READ_ONLY)})
        Optional<Integer> size,
        @VicField(formerKeys = @FormerKey(key = "arguments")) List<String> args,
        @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "items")) Map<String, Part> parts,
        @VicField(depth = 2, formerKeys = @FormerKey(key = "engine")) Part motor) {
    public record Part(@VicField(scope = READ_WRITE, formerKeys = @FormerKey(key = "ident")) String id) {}
}
