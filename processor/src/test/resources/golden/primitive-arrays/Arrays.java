package sample;

import io.vicfield.VicField;

public record Arrays(
        @VicField boolean[] flags,
        @VicField short[] smalls,
        @VicField int[] counts,
        @VicField long[] totals,
        @VicField float[] ratios,
        @VicField double[] exacts) {}
