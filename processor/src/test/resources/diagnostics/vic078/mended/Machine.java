package sample;

import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.SECRET;

import io.vicfield.VicField;

record Machine(@VicField(scope = SECRET) Login login) {
    record Login(@VicField String user, @VicField(scope = {READ_WRITE, SECRET}) String password) {}
}
