package io.vicfield.examples.model.shapes;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import java.util.Optional;

/** Components with depths, and components that are only encoded or only decoded. */
public record Tree(
        @VicField(scope = READ_ONLY) String name,
        @VicField(scope = READ_ONLY, depth = 0) Branch d0,
        @VicField(scope = READ_ONLY, depth = 1) Branch d1,
        @VicField(scope = READ_ONLY, depth = 2) Branch d2,
        @VicField(scope = READ_ONLY, depth = 3) Optional<Branch> d3,

        @VicField(scope = READ_ONLY, key = "noenc", skipEncode = true)
        String noEnc,

        @VicField(scope = READ_ONLY, key = "nodec", skipDecode = true)
        String noDec,

        @VicField(scope = READ_ONLY) Optional<Branch> branch) {}
