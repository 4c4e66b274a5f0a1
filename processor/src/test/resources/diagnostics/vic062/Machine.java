package sample;

import io.vicfield.VicField;

record Machine(@VicField(key = "a b") String name) {}
        //                     ^ [VIC062] Component `name` has the key `a b`, which contains a space: .vmx files and guests cannot store it. Choose another key, or add `@SuppressWarnings("vicfield")` to the component if its key is never stored there.
