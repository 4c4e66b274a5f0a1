package sample;

import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.SECRET;

import io.vicfield.VicField;

record Machine(@VicField(scope = SECRET) Login login) {
        //                       ^ [VIC078] Component `login` is SECRET, but `Login.password` below it has a scope of its own, so its value is not sealed. Add SECRET to that scope, or remove the scope. If the value is not secret, add `@SuppressWarnings("vicfield")` to the component.
    record Login(@VicField String user, @VicField(scope = READ_WRITE) String password) {}
}
