package sample;

import io.vicfield.VicField;

record Machine(@VicField String name, @VicField(key = "Name") String label) {}
        //                                            ^ [VIC009] Components `name` and `label` have the same key `Name` except for upper and lower case. Give one of them another key.
