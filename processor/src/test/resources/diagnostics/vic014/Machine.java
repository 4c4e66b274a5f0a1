package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;

record Machine(@VicField(scope = READ_ONLY, refresh = "now") long uptime) {
        //                                            ^ [VIC014] Component `uptime` has a `refresh` method, but not the scope VOLATILE. Add VOLATILE, or remove `refresh`.
    long now() {
        return System.nanoTime();
    }
}
