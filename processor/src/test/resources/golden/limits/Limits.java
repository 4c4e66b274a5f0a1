package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import java.util.List;
import java.util.Optional;

public record Limits(
        @VicField(skipEncode = true) String readOnce,
        @VicField(skipDecode = true) String writeOnly,
        @VicField(skipEncode = true) List<String> listReadOnce,
        @VicField(skipDecode = true) List<String> listWriteOnly,
        @VicField(skipEncode = true) Optional<String> optionalReadOnce,
        @VicField(skipDecode = true) Optional<String> optionalWriteOnly,
        @VicField(skipEncode = true) Part partReadOnce,
        @VicField(skipDecode = true) Part partWriteOnly,
        @VicField(depth = 0) String never,
        @VicField(depth = 0) Part partNever,
        @VicField(depth = 0) Optional<Part> optionalPartNever,
        @VicField(depth = 0) List<Part> partsNever,
        @VicField(depth = 1) Part shallow,
        @VicField(scope = READ_ONLY, depth = 2) List<Part> flat,
        @VicField(follow = false) Optional<Part> loose,
        @VicField(follow = false) Part holdsLoose,
        @VicField(required = true) String name,
        @VicField(required = true) Part part,
        @VicField(required = true, depth = 5) List<Part> parts) {
    public record Part(@VicField String id, @VicField Optional<String> note) {}
}
