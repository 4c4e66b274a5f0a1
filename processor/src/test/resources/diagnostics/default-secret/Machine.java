package sample;

import static io.vicfield.Scope.SECRET;

import io.vicfield.VicField;

record Machine(@VicField(scope = SECRET, defaultValue = "hunter2") String password) {}
        //                                              ^ [VIC020] component password is a secret and has a defaultValue, which anybody can read in the class file. Drop defaultValue.
