package sample;

import io.vicfield.VicField;
import java.util.Date;

record Machine(@VicField Date started) {}
        //                    ^ [VIC006] Component `started` has type `java.util.Date`, which vicfield cannot encode. Use `Instant`.
