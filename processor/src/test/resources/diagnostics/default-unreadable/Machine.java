package sample;

import io.vicfield.VicField;
import io.vicfield.VicValue;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Pattern;

record Machine(
        @VicField(defaultValue = "yes") boolean flag,
        //                       ^ [VIC019] Component `flag` has a `defaultValue` that does not parse as `bool`. Write `true` or `false`.
        @VicField(defaultValue = "128") byte tiny,
        //                       ^ [VIC019] Component `tiny` has a `defaultValue` that does not parse as `int8`. Write a decimal number that fits the type.
        @VicField(defaultValue = "x") Short small,
        //                       ^ [VIC019] Component `small` has a `defaultValue` that does not parse as `int16`. Write a decimal number that fits the type.
        @VicField(defaultValue = "2147483648") int count,
        //                       ^ [VIC019] Component `count` has a `defaultValue` that does not parse as `int32`. Write a decimal number that fits the type.
        @VicField(defaultValue = "1.5") long total,
        //                       ^ [VIC019] Component `total` has a `defaultValue` that does not parse as `int64`. Write a decimal number that fits the type.
        @VicField(defaultValue = "1E+99") float ratio,
        //                       ^ [VIC019] Component `ratio` has a `defaultValue` that does not parse as `float32`. Write a number that fits the type, such as `0.5` or `5E-01`.
        @VicField(defaultValue = "one") double exact,
        //                       ^ [VIC019] Component `exact` has a `defaultValue` that does not parse as `float64`. Write a number that fits the type, such as `0.5` or `5E-01`.
        @VicField(defaultValue = "2009-11-10T23:00:00Z") Instant started,
        //                       ^ [VIC019] Component `started` has a `defaultValue` that does not parse as `time`. Write the time in its encoded form, such as `2009-11-10 23:00:00 +0000 UTC`.
        @VicField(defaultValue = "noon") OffsetDateTime local,
        //                       ^ [VIC019] Component `local` has a `defaultValue` that does not parse as `time`. Write the time in its encoded form, such as `2009-11-10 23:00:00 +0000 UTC`.
        @VicField(defaultValue = "5 s") Duration patience,
        //                       ^ [VIC019] Component `patience` has a `defaultValue` that does not parse as `duration`. Write `60s`, `1h30m`, `PT1M`, or a number of nanoseconds.
        @VicField(defaultValue = "<nil>") String nil,
        //                       ^ [VIC019] Component `nil` has a `defaultValue` that does not parse as `string`. Use another text: `<nil>` is not a string.
        @VicField(defaultValue = "LOW") Level level,
        //                       ^ [VIC019] Component `level` has a `defaultValue` that does not parse as `Level`. Use one of `1`, `HIGH`.
        @VicField(defaultValue = "300000h300000h2562047h47m17s") Duration forever,
        //                       ^ [VIC019] Component `forever` has a `defaultValue` that does not parse as `duration`. Write `60s`, `1h30m`, `PT1M`, or a number of nanoseconds.
        @VicField(defaultValue = "PT0.0000000001S") Duration never,
        //                       ^ [VIC019] Component `never` has a `defaultValue` that does not parse as `duration`. Write `60s`, `1h30m`, `PT1M`, or a number of nanoseconds.
        @VicField(defaultValue = "1") UUID id,
        //                       ^ [VIC019] Component `id` has a `defaultValue` that does not parse as `UUID`. Use a text that `UUID` accepts: Invalid UUID string: 1.
        @VicField(defaultValue = "a b") URI home,
        //                       ^ [VIC019] Component `home` has a `defaultValue` that does not parse as `URI`. Use a text that `URI` accepts: Illegal character in path at index 1: a b.
        @VicField(defaultValue = "(") Pattern names,
        //                       ^ [VIC019] Component `names` has a `defaultValue` that does not parse as `Pattern`. Use a text that `Pattern` accepts: Unclosed group.
        @VicField(defaultValue = "ab") char letter,
        //                       ^ [VIC019] Component `letter` has a `defaultValue` that does not parse as `Character`. Use a text that `Character` accepts: expected one character.
        @VicField(defaultValue = "<nil>") Path folder,
        //                       ^ [VIC019] Component `folder` has a `defaultValue` that does not parse as `Path`. Use another text.
        @VicField(defaultValue = "runnable") Thread.State state) {
        //                       ^ [VIC019] Component `state` has a `defaultValue` that does not parse as `State`. Use one of `NEW`, `RUNNABLE`, `BLOCKED`, `WAITING`, `TIMED_WAITING`, `TERMINATED`.
    enum Level {
        @VicValue("1")
        LOW,
        HIGH
    }
}
