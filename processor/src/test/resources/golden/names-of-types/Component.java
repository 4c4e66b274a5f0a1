package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import java.util.Optional;

public record Component(@VicField(scope = READ_ONLY) String name, @VicField Optional<List.Scope> scope) {}
