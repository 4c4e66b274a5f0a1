package sample;

import io.vicfield.VicField;
import java.time.Instant;

record Machine(@VicField Instant started) {}
//^ [VIC072] Record `Machine` has components that decode as null or as the year 1 if their keys are missing: `started` (the year 1). Use an `Optional`, `@Nullable`, a `defaultValue` or `required = true`. If the program handles these values, add `@SuppressWarnings("vicfield:missing")`.
