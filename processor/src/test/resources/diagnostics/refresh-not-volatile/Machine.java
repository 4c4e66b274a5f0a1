package sample;

import io.vicfield.Scope;
import io.vicfield.VicField;

record Machine(@VicField(scope = Scope.READ_ONLY, refresh = "now") long uptime) {
        //                                                  ^ [VIC014] Component `uptime` has a `refresh` method, but not the scope VOLATILE. Add VOLATILE, or remove `refresh`.
    long now() {
        return 1;
    }
}
