package sample;

import io.vicfield.VicField;
import io.vicfield.VicValue;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

record Machine(
        @VicField(defaultValue = "yes") boolean flag,
        //                       ^ [VIC019] Component `flag` has a `defaultValue` that does not parse as `bool`. Write the default in its encoded form, for example `true`, `42`, `1E+00` or `2009-11-10 23:00:00 +0000 UTC`.
        @VicField(defaultValue = "128") byte tiny,
        //                       ^ [VIC019] Component `tiny` has a `defaultValue` that does not parse as `int8`. Write the default in its encoded form, for example `true`, `42`, `1E+00` or `2009-11-10 23:00:00 +0000 UTC`.
        @VicField(defaultValue = "x") Short small,
        //                       ^ [VIC019] Component `small` has a `defaultValue` that does not parse as `int16`. Write the default in its encoded form, for example `true`, `42`, `1E+00` or `2009-11-10 23:00:00 +0000 UTC`.
        @VicField(defaultValue = "2147483648") int count,
        //                       ^ [VIC019] Component `count` has a `defaultValue` that does not parse as `int32`. Write the default in its encoded form, for example `true`, `42`, `1E+00` or `2009-11-10 23:00:00 +0000 UTC`.
        @VicField(defaultValue = "1.5") long total,
        //                       ^ [VIC019] Component `total` has a `defaultValue` that does not parse as `int64`. Write the default in its encoded form, for example `true`, `42`, `1E+00` or `2009-11-10 23:00:00 +0000 UTC`.
        @VicField(defaultValue = "1E+99") float ratio,
        //                       ^ [VIC019] Component `ratio` has a `defaultValue` that does not parse as `float32`. Write the default in its encoded form, for example `true`, `42`, `1E+00` or `2009-11-10 23:00:00 +0000 UTC`.
        @VicField(defaultValue = "one") double exact,
        //                       ^ [VIC019] Component `exact` has a `defaultValue` that does not parse as `float64`. Write the default in its encoded form, for example `true`, `42`, `1E+00` or `2009-11-10 23:00:00 +0000 UTC`.
        @VicField(defaultValue = "2009-11-10T23:00:00Z") Instant started,
        //                       ^ [VIC019] Component `started` has a `defaultValue` that does not parse as `time`. Write the default in its encoded form, for example `true`, `42`, `1E+00` or `2009-11-10 23:00:00 +0000 UTC`.
        @VicField(defaultValue = "noon") OffsetDateTime local,
        //                       ^ [VIC019] Component `local` has a `defaultValue` that does not parse as `time`. Write the default in its encoded form, for example `true`, `42`, `1E+00` or `2009-11-10 23:00:00 +0000 UTC`.
        @VicField(defaultValue = "5s") Duration patience,
        //                       ^ [VIC019] Component `patience` has a `defaultValue` that does not parse as `duration`. Write the default in its encoded form, for example `true`, `42`, `1E+00` or `2009-11-10 23:00:00 +0000 UTC`.
        @VicField(defaultValue = "<nil>") String nil,
        //                       ^ [VIC019] Component `nil` has a `defaultValue` that does not parse as `string`. Write the default in its encoded form, for example `true`, `42`, `1E+00` or `2009-11-10 23:00:00 +0000 UTC`.
        @VicField(defaultValue = "LOW") Level level) {
        //                       ^ [VIC019] Component `level` has a `defaultValue` that does not parse as `Level`. Write the default in its encoded form, for example `true`, `42`, `1E+00` or `2009-11-10 23:00:00 +0000 UTC`.
    enum Level {
        @VicValue("1")
        LOW
    }
}
