package sample;

import io.vicfield.VicField;

class Outer {
    private record Hidden(@VicField String name) {}
        //  ^ [VIC003] Record `Hidden` is private, so the generated codec in its package cannot access it. Make the record package-private or public.

    private static class Around {
        record Inner(@VicField String name) {}
      //^ [VIC003] Record `Inner` is private, so the generated codec in its package cannot access it. Make the record package-private or public.
    }

    protected record Seen(@VicField String name) {}
}
