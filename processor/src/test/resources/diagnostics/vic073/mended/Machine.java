package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import io.vicfield.VicNamespace;

@VicNamespace("ci.")
record Machine(@VicField(scope = READ_ONLY) String queue) {}
