package sample;

import static io.vicfield.ListFormat.INDEXED;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;

public record Indexed(
        @VicField(list = INDEXED) List<String> args,
        @VicField(scope = READ_WRITE, list = INDEXED) String[] names,
        @VicField(list = INDEXED) Map<String, List<String>> byName) {}
