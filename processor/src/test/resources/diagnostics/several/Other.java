package sample;

import io.vicfield.VicField;
import sample.good.Good;

public record Other(@VicField Object anything, @VicField Good good) {}
        //                           ^ [VIC006] Component `anything` has type `java.lang.Object`, which vicfield cannot encode. Name the concrete type: vicfield must know which value to decode.
