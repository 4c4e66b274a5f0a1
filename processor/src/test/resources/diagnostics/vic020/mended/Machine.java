package sample;

import static io.vicfield.Scope.SECRET;

import io.vicfield.VicField;

record Machine(@VicField(scope = SECRET) String password) {}
