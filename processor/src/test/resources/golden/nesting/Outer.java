package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;

public final class Outer {
    private Outer() {}

    public record Inner(@VicField(scope = READ_ONLY) Deep deep, @VicField(scope = HIDDEN) Shape.Square square) {
        public record Deep(@VicField String name) {}
    }

    public interface Shape {
        record Square(@VicField int side) implements Shape {}
    }
}
