package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import io.vicfield.VicNamespace;

@VicNamespace("acme.")
record Machine(@VicField(scope = READ_ONLY) int memsize) {}
