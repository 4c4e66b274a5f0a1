package sample;

import io.vicfield.VicField;

class Outer {
    private record Hidden(@VicField String name) {}
        //  ^ [VIC003] Record `Hidden` or a type around it is private, so the generated codec in its package cannot access the record. Make the record and the types around it package-private or public.

    private static class Around {
        record Inner(@VicField String name) {}
      //^ [VIC003] Record `Inner` or a type around it is private, so the generated codec in its package cannot access the record. Make the record and the types around it package-private or public.
    }

    protected record Seen(@VicField String name) {}

    record Holder(@VicField Hidden hidden, @VicField java.util.List<Around.Inner> inner) {}
}
