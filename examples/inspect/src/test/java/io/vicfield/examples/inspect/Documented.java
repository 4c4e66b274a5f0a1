package io.vicfield.examples.inspect;

import io.vicfield.FormerKey;
import io.vicfield.Scope;
import io.vicfield.VicField;
import java.util.Map;

/** A record that fills every column of a page of keys. */
record Documented(
        @VicField(scope = Scope.READ_ONLY, required = true) String must,

        @VicField(
                scope = Scope.READ_WRITE,
                defaultValue = "3",
                formerKeys = {@FormerKey(key = "attempts"), @FormerKey(scope = Scope.HIDDEN)},
                doc = "How often | how <soon>.")
        int tries,

        @VicField(scope = Scope.READ_WRITE, formerKeys = @FormerKey(key = "tags"), doc = "Names and\n`values`.")
        Map<String, String> labels) {}
