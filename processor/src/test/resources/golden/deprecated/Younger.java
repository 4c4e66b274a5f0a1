package sample;

import io.vicfield.VicField;
import java.util.Map;

/** What is deprecated is only an accessor, or a constant, or stands in a type argument. */
@SuppressWarnings({"deprecation", "vicfield:missing"})
public record Younger(@VicField @Deprecated String name, @VicField Age age, @VicField Map<String, Legacy> legacies) {
    public enum Age {
        @Deprecated
        STONE,
        IRON
    }
}
