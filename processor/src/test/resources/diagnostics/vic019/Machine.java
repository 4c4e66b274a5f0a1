package sample;

import io.vicfield.VicField;
import java.time.Duration;

record Machine(@VicField(defaultValue = "one minute") Duration timeout) {}
        //                              ^ [VIC019] Component `timeout` has a `defaultValue` that does not parse as `duration`. Write `60s`, `1h30m`, `PT1M`, or a number of nanoseconds.
