package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicConverter;
import io.vicfield.VicField;
import java.util.Optional;

class Machine {
    record Same(@VicField String name, @VicField(key = " name ") String alias) {}
        //                                             ^ [VIC009] Components `name` and `alias` have the same key `name`. Give one of them another key.

    record Case(@VicField(scope = READ_ONLY) String path, @VicField(scope = READ_ONLY, key = "PATH") String other) {}
        //                                                                                   ^ [VIC009] Components `path` and `other` have the same key `guestinfo.vice./PATH` except for upper and lower case. Give one of them another key.

    record Rendered(
            @VicField(scope = READ_ONLY, key = "a.b") String dotted,
            @VicField(scope = READ_ONLY, key = "a/b") String slashed) {}
        //                                     ^ [VIC009] Components `dotted` and `slashed` have the same key `guestinfo.vice./a/b`. Give one of them another key.

    record Hidden(@VicField(key = "a.b") String dotted, @VicField(key = "a/b") String slashed) {}
        //                                                              ^ [VIC009] Components `dotted` and `slashed` have the same key `guestinfo.vice./parent/a/b` below the parent key `guestinfo.vice./parent`. Give one of them another key.

    record Inherited(@VicField String x, @VicField(scope = READ_ONLY, key = "x") String shown) {}
        //                                                                  ^ [VIC009] Components `x` and `shown` have the same key `guestinfo.vice./parent/x` below the parent key `guestinfo.vice./parent`. Give one of them another key.

    record Inner(@VicField(scope = READ_ONLY) String b) {}

    record Nested(@VicField Inner a, @VicField(scope = READ_ONLY, key = "a/b") String sibling) {}
        //                                                              ^ [VIC009] Components `a.b` and `sibling` have the same key `guestinfo.vice./a/b`. Give one of them another key.

    record NestedOptional(
            @VicField(scope = READ_ONLY, key = "a.b") String sibling, @VicField(key = "a") Optional<Inner> inner) {}
        //                                                                            ^ [VIC009] Components `sibling` and `inner` have the same key `guestinfo.vice./a/b`. Give one of them another key.

    record Three(
            @VicField(key = "k") int one,
            @VicField(key = "k") int two,
        //                  ^ [VIC009] Components `one` and `two` have the same key `k`. Give one of them another key.
            @VicField(key = "k") int three) {}
        //                  ^ [VIC009] Components `one` and `three` have the same key `k`. Give one of them another key.

    record Stored(@VicField(scope = HIDDEN) String scheme) {}

    record Url(String text) {}

    record UrlConverter() implements VicConverter<Stored, Url> {
        @Override
        public Stored toWire(Url value) {
            return new Stored(value.text());
        }

        @Override
        public Url fromWire(Stored wire) {
            return new Url(wire.scheme());
        }
    }

    record Converted(
            @VicField(converter = UrlConverter.class) Url url,
            @VicField(key = "url") String none,
            @VicField(scope = HIDDEN, key = "url/scheme") String sibling) {}
        //                                  ^ [VIC009] Components `url.scheme` and `sibling` have the same key `url/scheme`. Give one of them another key.
}
