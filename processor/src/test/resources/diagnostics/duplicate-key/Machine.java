package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicConverter;
import io.vicfield.VicField;
import java.util.Optional;

class Machine {
    record Same(@VicField String name, @VicField(key = " name ") String alias) {}
        //                                             ^ [VIC009] components name and alias share the key name. Give one of them another key.

    record Case(@VicField(scope = READ_ONLY) String path, @VicField(scope = READ_ONLY, key = "PATH") String other) {}
        //                                                                                   ^ [VIC009] components path and other share the key guestinfo.vice./PATH but for its case. Give one of them another key.

    record Rendered(
            @VicField(scope = READ_ONLY, key = "a.b") String dotted,
            @VicField(scope = READ_ONLY, key = "a/b") String slashed) {}
        //                                     ^ [VIC009] components dotted and slashed share the key guestinfo.vice./a/b. Give one of them another key.

    record Hidden(@VicField(key = "a.b") String dotted, @VicField(key = "a/b") String slashed) {}
        //                                                              ^ [VIC009] components dotted and slashed share the key guestinfo.vice./parent/a/b below a parent guestinfo.vice./parent. Give one of them another key.

    record Inherited(@VicField String x, @VicField(scope = READ_ONLY, key = "x") String shown) {}
        //                                                                  ^ [VIC009] components x and shown share the key guestinfo.vice./parent/x below a parent guestinfo.vice./parent. Give one of them another key.

    record Inner(@VicField(scope = READ_ONLY) String b) {}

    record Nested(@VicField Inner a, @VicField(scope = READ_ONLY, key = "a/b") String sibling) {}
        //                                                              ^ [VIC009] components a.b and sibling share the key guestinfo.vice./a/b. Give one of them another key.

    record NestedOptional(
            @VicField(scope = READ_ONLY, key = "a.b") String sibling, @VicField(key = "a") Optional<Inner> inner) {}
        //                                                                            ^ [VIC009] components sibling and inner share the key guestinfo.vice./a/b. Give one of them another key.

    record Three(
            @VicField(key = "k") int one,
            @VicField(key = "k") int two,
        //                  ^ [VIC009] components one and two share the key k. Give one of them another key.
            @VicField(key = "k") int three) {}
        //                  ^ [VIC009] components one and three share the key k. Give one of them another key.

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
        //                                  ^ [VIC009] components url.scheme and sibling share the key url/scheme. Give one of them another key.
}
