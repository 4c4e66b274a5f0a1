package sample;

import static io.vicfield.Scope.VOLATILE;

import io.vicfield.VicField;
import java.io.IOException;
import java.util.List;

record Machine(
        @VicField(scope = VOLATILE, refresh = "absent") long missing,
        //                                    ^ [VIC015] Component `missing` has the refresh method `absent`, but the record has no instance method `long absent()` that the codec can call. Declare the method without parameters and checked exceptions, not private, and with the component's type as result.
        @VicField(scope = VOLATILE, refresh = "hidden") long isPrivate,
        //                                    ^ [VIC015] Component `isPrivate` has the refresh method `hidden`, but the record has no instance method `long hidden()` that the codec can call. Declare the method without parameters and checked exceptions, not private, and with the component's type as result.
        @VicField(scope = VOLATILE, refresh = "shared") long isStatic,
        //                                    ^ [VIC015] Component `isStatic` has the refresh method `shared`, but the record has no instance method `long shared()` that the codec can call. Declare the method without parameters and checked exceptions, not private, and with the component's type as result.
        @VicField(scope = VOLATILE, refresh = "asked") long hasParameter,
        //                                    ^ [VIC015] Component `hasParameter` has the refresh method `asked`, but the record has no instance method `long asked()` that the codec can call. Declare the method without parameters and checked exceptions, not private, and with the component's type as result.
        @VicField(scope = VOLATILE, refresh = "other") long hasOtherType,
        //                                    ^ [VIC015] Component `hasOtherType` has the refresh method `other`, but the record has no instance method `long other()` that the codec can call. Declare the method without parameters and checked exceptions, not private, and with the component's type as result.
        @VicField(scope = VOLATILE, refresh = "others") List<String> hasOtherElements,
        //                                    ^ [VIC015] Component `hasOtherElements` has the refresh method `others`, but the record has no instance method `java.util.List<java.lang.String> others()` that the codec can call. Declare the method without parameters and checked exceptions, not private, and with the component's type as result.
        @VicField(scope = VOLATILE, refresh = "failing") long fails,
        //                                    ^ [VIC015] Component `fails` has the refresh method `failing`, but the record has no instance method `long failing()` that the codec can call. Declare the method without parameters and checked exceptions, not private, and with the component's type as result.
        @VicField(scope = VOLATILE, refresh = "fine") long refusesArguments) {
    private long hidden() {
        return 1;
    }

    static long shared() {
        return 1;
    }

    long asked(int a) {
        return a;
    }

    int other() {
        return 1;
    }

    List<Integer> others() {
        return List.of();
    }

    long failing() throws IOException {
        throw new IOException();
    }

    long fine() throws IllegalStateException {
        return 1;
    }
}
