package sample;

import io.vicfield.VicField;

public record Boxed(
        @VicField Boolean flag,
        @VicField Byte tiny,
        @VicField Short small,
        @VicField Integer count,
        @VicField Long total,
        @VicField Float ratio,
        @VicField Double exact) {}
