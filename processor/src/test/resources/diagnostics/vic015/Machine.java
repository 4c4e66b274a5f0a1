package sample;

import static io.vicfield.Scope.VOLATILE;

import io.vicfield.VicField;

record Machine(@VicField(scope = VOLATILE, refresh = "now") long uptime) {
        //                                           ^ [VIC015] Component `uptime` has the refresh method `now`, but the record has no instance method `long now()` that the codec can call. Declare the method without parameters and checked exceptions, not private, and with the component's type as result.
    int now() {
        return 1;
    }
}
