package sample;

import io.vicfield.VicField;

record Machine(@VicField(key = "  ") String name) {}
        //                     ^ [VIC011] the key of component name is blank. Name the key, or leave it out: it is the component's name then.
