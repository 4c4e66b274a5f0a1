package io.vicfield.examples.model.shapes;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import io.vicfield.net.IpAddress;
import java.util.List;

/** Joined lists and indexed lists. */
public record Lists(
        @VicField(scope = READ_ONLY) List<String> words,
        @VicField(scope = READ_WRITE) List<Long> nums,
        @VicField(scope = HIDDEN) List<Long> longs,
        @VicField(scope = READ_ONLY) List<Boolean> flags,
        @VicField(scope = READ_ONLY) List<Double> reals,
        @VicField(scope = READ_ONLY) List<Point> points,
        @VicField(scope = READ_ONLY) List<IpAddress> hosts) {}
