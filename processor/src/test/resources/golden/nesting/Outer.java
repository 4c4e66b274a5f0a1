package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import java.util.Map;
import sample.other.Disk;

/** Records in classes, interfaces and records, one that other packages do not see, and one of another package. */
public final class Outer {
    private Outer() {}

    @SuppressWarnings("vicfield:missing")
    record Inner(
            @VicField(scope = READ_ONLY) Deep deep,
            @VicField(scope = HIDDEN) Shape.Square square,
            @VicField(scope = READ_ONLY, key = "di/sk") Disk disk,
            @VicField Map<String, Disk> disks,
            @VicField Disk.Mode mode) {
        public record Deep(@VicField String name) {}
    }

    public interface Shape {
        record Square(@VicField int side) implements Shape {}
    }
}
