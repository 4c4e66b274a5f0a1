package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public record Login(
        @VicField String user,
        @VicField(sensitive = true) String word,
        @VicField(sensitive = true, defaultValue = "not to be listed") String hint,
        @VicField(sensitive = true) Optional<Integer> pin,
        @VicField(scope = READ_ONLY, sensitive = true) List<String> args,
        @VicField(depth = 3, required = true, sensitive = true) Map<String, Group> groups,
        @VicField(sensitive = true) Group main) {
    public record Group(@VicField String name) {}
}
