package sample;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.time.Duration;
import java.util.List;
import java.util.Map;

public record Maps(
        @VicField(scope = READ_ONLY) Map<String, String> labels,
        @VicField Map<Integer, Long> counts,
        @VicField Map<Boolean, Double> ratios,
        @VicField Map<Color, Duration> colors,
        @VicField(scope = READ_WRITE) Map<String, List<String>> lists,
        @VicField Map<String, Map<Long, String>> tables,
        @VicField(scope = READ_ONLY) Map<String, Part> parts,
        @VicField Map<String, Map<String, Part>> shelves,
        @VicField Map<String, List<Part>> rows,
        @VicField Map<String, int[]> points) {
    public enum Color {
        RED,
        GREEN
    }

    public record Part(@VicField(scope = READ_ONLY) String id, @VicField(scope = READ_WRITE) String state) {}
}
