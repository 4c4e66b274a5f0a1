package sample;

import io.vicfield.VicField;

record Machine(@VicField(key = " ") String name) {}
        //                     ^ [VIC011] Component `name` has a blank key. Write a key, or remove `key` to use the component's name.
