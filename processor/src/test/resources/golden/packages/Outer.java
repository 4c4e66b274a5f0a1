package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import java.util.Map;
import sample.other.Inner;

public record Outer(
        @VicField(scope = READ_ONLY, key = "in/ner") Inner inner,
        @VicField Map<String, Inner> inners,
        @VicField Inner.Mode mode) {}
