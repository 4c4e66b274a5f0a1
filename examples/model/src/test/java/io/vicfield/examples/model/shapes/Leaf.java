package io.vicfield.examples.model.shapes;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.SECRET;
import static io.vicfield.Scope.VOLATILE;

import io.vicfield.VicField;
import java.util.List;

/** A record below {@link Middle}. */
public record Leaf(
        @VicField(scope = READ_ONLY) String ro,
        @VicField(scope = READ_WRITE) String rw,
        @VicField(scope = HIDDEN) String hid,
        @VicField(scope = HIDDEN) String none,
        @VicField(key = "Untagged") String untagged,
        @VicField(scope = VOLATILE) String vol,
        @VicField(scope = {READ_WRITE, NON_PERSISTENT}) String np,
        @VicField(scope = SECRET) String sec,

        @VicField(
                scope = {SECRET, READ_WRITE},
                key = "secrw")
        String secRw,

        @VicField(
                scope = {HIDDEN, SECRET},
                key = "hidsec")
        String hidSec,

        @VicField(scope = READ_WRITE, key = "com/pound") String compound,
        @VicField(scope = READ_ONLY, key = "dot.ted") String dotted,
        @VicField(scope = READ_ONLY) List<String> list,

        @VicField(
                scope = {READ_ONLY, NON_PERSISTENT},
                key = "nplist")
        List<String> npList) {}
