package sample;

import io.vicfield.VicField;
import io.vicfield.VicValue;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

public record Defaults(
        @VicField(defaultValue = "a \"name\"") String name,
        @VicField(defaultValue = "T") boolean flag,
        @VicField(defaultValue = "false") Boolean boxedFlag,
        @VicField(defaultValue = "-128") byte tiny,
        @VicField(defaultValue = "-128") Byte boxedTiny,
        @VicField(defaultValue = "7") short small,
        @VicField(defaultValue = "7") Short boxedSmall,
        @VicField(defaultValue = "-2147483648") int count,
        @VicField(defaultValue = "+42") Integer boxedCount,
        @VicField(defaultValue = "-9223372036854775808") long total,
        @VicField(defaultValue = "42") Long boxedTotal,
        @VicField(defaultValue = "1.5E+00") float ratio,
        @VicField(defaultValue = "-Inf") Float boxedRatio,
        @VicField(defaultValue = "5E-324") double exact,
        @VicField(defaultValue = "NaN") Double boxedExact,
        @VicField(defaultValue = "2009-11-10 23:00:00 +0000 UTC") Instant started,
        @VicField(defaultValue = "2009-11-10 23:00:00 +0100 CET") OffsetDateTime local,
        @VicField(defaultValue = "1000000000") Duration patience,
        @VicField(defaultValue = "PT1M") Duration minute,
        @VicField(defaultValue = "60s") Duration sixtySeconds,
        @VicField(defaultValue = "2") Level level) {
    public enum Level {
        @VicValue("1")
        LOW,
        @VicValue("2")
        HIGH
    }
}
