package sample;

import io.vicfield.VicField;
import java.util.Date;

record Machine(
        @VicField Date started,
        //             ^ [VIC006] Component `started` has type `java.util.Date`, which vicfield cannot encode. Use `Instant`.
        @VicField(key = "a|b") String bar,
        //              ^ [VIC010] Component `bar` has the key `a|b`, which contains the reserved character `|`. Use a key without `|`, `@` and `~`: vicfield marks entries, suffixes and elements with them.
        String forgotten) {}
        //     ^ [VIC004] Component `forgotten` has neither `@VicField` nor `@VicIgnore`: its value would be lost silently. Add `@VicField` to encode the component, or `@VicIgnore` to leave it out.
