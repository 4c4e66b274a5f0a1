package sample;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import java.util.List;
import java.util.Optional;

public record Guarded(
        @VicField String name,
        @VicField List<String> args,
        @VicField(skipDecode = true) int count,
        @VicField Optional<Part> part,
        @VicField List<Part> parts,
        @VicIgnore Runnable task) {
    public Guarded {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a name is needed");
        }
        args = List.copyOf(args);
    }

    public record Part(@VicField String id) {
        public Part(String id) {
            this.id = id.strip();
        }
    }
}
