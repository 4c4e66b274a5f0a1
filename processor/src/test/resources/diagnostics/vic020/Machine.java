package sample;

import static io.vicfield.Scope.SECRET;

import io.vicfield.VicField;

record Machine(@VicField(scope = SECRET, defaultValue = "hunter2") String password) {}
        //                                              ^ [VIC020] Component `password` is a secret and has a `defaultValue`, which everyone can read in the class file. Remove `defaultValue`.
