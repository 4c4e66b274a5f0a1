package io.vicfield.examples.inspect;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** A record with a type that is stored as text. */
record Loaded(
        @VicField(scope = READ_ONLY) Optional<BigDecimal> load,
        @VicField(scope = READ_ONLY) String note,
        @VicField(scope = READ_ONLY) int count,
        @VicField(scope = READ_ONLY) Map<String, String> labels) {}
