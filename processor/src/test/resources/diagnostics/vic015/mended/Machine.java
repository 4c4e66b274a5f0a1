package sample;

import static io.vicfield.Scope.VOLATILE;

import io.vicfield.VicField;

record Machine(@VicField(scope = VOLATILE, refresh = "now") long uptime) {
    long now() {
        return 1;
    }
}
