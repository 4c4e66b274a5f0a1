package sample;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record Box<T>(
//^ [VIC002] Record `Box` has type parameters, so vicfield cannot know the types of its values. Use a record for each concrete type.
        @VicField String name,
        @VicField T content,
        @VicField List<T> list,
        @VicField Map<T, T[]> map,
        @VicField Optional<T> optional) {
    record Holder(@VicField Box<String> box, @VicField List<Box<Integer>> boxes) {}
}
