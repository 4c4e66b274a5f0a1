import io.vicfield.VicField;

public record Plain(@VicField String name, @VicField Part part) {
    @SuppressWarnings("vicfield:missing")
    public record Part(@VicField Kind kind) {}

    public enum Kind {
        ONE,
        TWO
    }
}
