package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.SECRET;

import io.vicfield.VicField;
import java.util.Map;

record Machine(
        @VicField(scope = SECRET) Map<String, Deep> deep,
        //                ^ [VIC078] Component `deep` is SECRET, but `Login.password` below it has a scope of its own, so its value is not sealed. Add SECRET to that scope, or remove the scope. If the value is not secret, add `@SuppressWarnings("vicfield")` to the component.
        @VicField(scope = {SECRET, HIDDEN}, key = "h") Login hidden,
        //                ^ [VIC078] Component `hidden` is SECRET, but `Login.password` below it has a scope of its own, so its value is not sealed. Add SECRET to that scope, or remove the scope. If the value is not secret, add `@SuppressWarnings("vicfield")` to the component.
        @VicField(scope = SECRET) @SuppressWarnings("vicfield") Login meant,
        @VicField(scope = SECRET) Fine fine) {
    record Deep(@VicField Login login) {}

    record Login(@VicField String user, @VicField(scope = HIDDEN) String password) {}

    record Fine(
            @VicField String name,
            @VicField(scope = {SECRET, NON_PERSISTENT}) String passing,
            @VicField(scope = HIDDEN, skipEncode = true) String read,
            @VicField(scope = HIDDEN, depth = 0) String cut) {}
}
