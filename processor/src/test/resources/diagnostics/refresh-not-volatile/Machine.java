package sample;

import io.vicfield.Scope;
import io.vicfield.VicField;

record Machine(@VicField(scope = Scope.READ_ONLY, refresh = "now") long uptime) {
        //                                                  ^ [VIC014] component uptime has a refresh method but is not VOLATILE. Add Scope.VOLATILE, or drop refresh.
    long now() {
        return 1;
    }
}
