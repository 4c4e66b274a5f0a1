package sample;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import io.vicfield.VicNamespace;

@VicNamespace("myapp.")
public record Machine(
        @VicField(scope = READ_ONLY) String name, @VicField(scope = READ_WRITE) String state, @VicField String notes) {}
