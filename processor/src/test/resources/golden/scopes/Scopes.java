package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.SECRET;
import static io.vicfield.Scope.VOLATILE;

import io.vicfield.VicField;
import io.vicfield.VicNamespace;
import java.util.Map;
import java.util.Optional;

@SuppressWarnings("vicfield") // keys without a scope at the root
@VicNamespace("myapp.")
public record Scopes(
        @VicField String inherited,
        @VicField(scope = {}) String alsoInherited,
        @VicField(scope = HIDDEN) String hidden,
        @VicField(scope = READ_ONLY) String readOnly,
        @VicField(scope = READ_WRITE) String readWrite,
        @VicField(scope = VOLATILE) String fresh,
        @VicField(scope = {VOLATILE, READ_WRITE}) String freshReadWrite,
        @VicField(scope = {NON_PERSISTENT, READ_WRITE}) String passing,
        @VicField(scope = SECRET) String secret,
        @VicField(scope = {SECRET, NON_PERSISTENT, READ_ONLY, READ_ONLY}) String passingSecret,
        @VicField(sensitive = true) String word,
        @VicField(sensitive = true, defaultValue = "not to be listed") String hint,
        @VicField(sensitive = true) Optional<Integer> pin,
        @VicField(depth = 3, required = true, sensitive = true) Map<String, Group> groups) {
    public record Group(@VicField String name) {}
}
