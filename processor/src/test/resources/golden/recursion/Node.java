package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import java.util.Optional;

public record Node(
        @VicField(scope = READ_ONLY, key = "v") String v,
        @VicField(scope = READ_ONLY, depth = 3) Optional<Node> next) {}
