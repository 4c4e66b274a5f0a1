package sample;

import io.vicfield.VicField;

class Outer {
    private record Hidden(@VicField String name) {}
        //  ^ [VIC003] record Hidden is private: its codec, a class of its own in this package, cannot see it. Make it package-private or public.

    private static class Around {
        record Inner(@VicField String name) {}
      //^ [VIC003] record Inner is private: its codec, a class of its own in this package, cannot see it. Make it package-private or public.
    }

    protected record Seen(@VicField String name) {}
}
