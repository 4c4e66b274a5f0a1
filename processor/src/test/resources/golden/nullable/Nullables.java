package sample;

import io.vicfield.VicField;
import java.time.Duration;

public record Nullables(
        @VicField @Nullable String name,
        @VicField @Nullable Integer count,
        @VicField @Nullable byte[] certificate,
        @VicField @Nullable Duration patience,
        @VicField @Nullable Part part) {}
