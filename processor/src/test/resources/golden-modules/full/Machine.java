package sample;

import io.vicfield.VicField;
import java.util.Optional;

public record Machine(@VicField String name, @VicField Optional<Part> part) {
    public record Part(@VicField String id) {}
}
