package io.vicfield.examples.model.shapes;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;

/** Maps of scalars, records, lists and maps. */
public record Maps(
        @VicField(scope = READ_ONLY) Map<String, String> labels,
        @VicField(scope = READ_WRITE) Map<String, Long> counts,
        @VicField(scope = READ_ONLY, key = "byid") Map<Long, Point> byId,
        @VicField(scope = READ_ONLY) Map<String, List<String>> groups,
        @VicField(scope = HIDDEN) Map<String, Map<String, Long>> nested,
        @VicField(scope = READ_ONLY) Map<String, Point> refs,
        @VicField(scope = HIDDEN, key = "private") Map<String, String> secluded) {}
