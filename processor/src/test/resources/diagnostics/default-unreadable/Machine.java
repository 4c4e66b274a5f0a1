package sample;

import io.vicfield.VicField;
import io.vicfield.VicValue;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

record Machine(
        @VicField(defaultValue = "yes") boolean flag,
        //                       ^ [VIC019] the defaultValue of component flag is no bool. Write it as it is on the wire, "true", "42", "1E+00" or "2009-11-10 23:00:00 +0000 UTC" say.
        @VicField(defaultValue = "128") byte tiny,
        //                       ^ [VIC019] the defaultValue of component tiny is no int8. Write it as it is on the wire, "true", "42", "1E+00" or "2009-11-10 23:00:00 +0000 UTC" say.
        @VicField(defaultValue = "x") Short small,
        //                       ^ [VIC019] the defaultValue of component small is no int16. Write it as it is on the wire, "true", "42", "1E+00" or "2009-11-10 23:00:00 +0000 UTC" say.
        @VicField(defaultValue = "2147483648") int count,
        //                       ^ [VIC019] the defaultValue of component count is no int32. Write it as it is on the wire, "true", "42", "1E+00" or "2009-11-10 23:00:00 +0000 UTC" say.
        @VicField(defaultValue = "1.5") long total,
        //                       ^ [VIC019] the defaultValue of component total is no int64. Write it as it is on the wire, "true", "42", "1E+00" or "2009-11-10 23:00:00 +0000 UTC" say.
        @VicField(defaultValue = "1E+99") float ratio,
        //                       ^ [VIC019] the defaultValue of component ratio is no float32. Write it as it is on the wire, "true", "42", "1E+00" or "2009-11-10 23:00:00 +0000 UTC" say.
        @VicField(defaultValue = "one") double exact,
        //                       ^ [VIC019] the defaultValue of component exact is no float64. Write it as it is on the wire, "true", "42", "1E+00" or "2009-11-10 23:00:00 +0000 UTC" say.
        @VicField(defaultValue = "2009-11-10T23:00:00Z") Instant started,
        //                       ^ [VIC019] the defaultValue of component started is no time. Write it as it is on the wire, "true", "42", "1E+00" or "2009-11-10 23:00:00 +0000 UTC" say.
        @VicField(defaultValue = "noon") OffsetDateTime local,
        //                       ^ [VIC019] the defaultValue of component local is no time. Write it as it is on the wire, "true", "42", "1E+00" or "2009-11-10 23:00:00 +0000 UTC" say.
        @VicField(defaultValue = "5s") Duration patience,
        //                       ^ [VIC019] the defaultValue of component patience is no duration. Write it as it is on the wire, "true", "42", "1E+00" or "2009-11-10 23:00:00 +0000 UTC" say.
        @VicField(defaultValue = "<nil>") String nil,
        //                       ^ [VIC019] the defaultValue of component nil is no string. Write it as it is on the wire, "true", "42", "1E+00" or "2009-11-10 23:00:00 +0000 UTC" say.
        @VicField(defaultValue = "LOW") Level level) {
        //                       ^ [VIC019] the defaultValue of component level is no Level. Write it as it is on the wire, "true", "42", "1E+00" or "2009-11-10 23:00:00 +0000 UTC" say.
    enum Level {
        @VicValue("1")
        LOW
    }
}
