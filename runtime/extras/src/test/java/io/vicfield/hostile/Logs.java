package io.vicfield.hostile;

import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.FormerKey;
import io.vicfield.VicField;
import java.util.List;

/** A record whose lists were renamed. */
public record Logs(
        @VicField(scope = READ_WRITE, formerKeys = @FormerKey(key = "entries"))
        List<Line> lines) {
    public record Line(
            @VicField(scope = READ_WRITE, formerKeys = @FormerKey(key = "msg"))
            String message,

            @VicField(scope = READ_WRITE) long time) {}
}
