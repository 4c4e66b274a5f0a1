package sample;

import io.vicfield.VicField;
import sample.good.Good;

public record Other(@VicField Object anything, @VicField Good good) {}
        //                           ^ [VIC006] component anything has type java.lang.Object, which the wire format cannot hold. Use a type of the value table, a record with @VicField components, or a VicConverter to one of them.
