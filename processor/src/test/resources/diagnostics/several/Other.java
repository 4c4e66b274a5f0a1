package sample;

import io.vicfield.VicField;
import sample.good.Good;

public record Other(@VicField Object anything, @VicField Good good) {}
        //                           ^ [VIC006] Component `anything` has type `java.lang.Object`, which vicfield cannot encode. Use a type of the value table, use a record with `@VicField` components, or set `converter`.
