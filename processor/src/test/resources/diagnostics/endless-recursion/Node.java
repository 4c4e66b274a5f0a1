package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record Node(@VicField String v, @VicField(scope = {}) Optional<Node> next) {
        //                                                           ^ [VIC013] Component `next` contains its own record (Node -> Node), so decoding would never end. Limit the depth, for example `@VicField(depth = 3)`.
    record Tree(@VicField Map<String, List<Tree>> children) {}
        //                                        ^ [VIC013] Component `children` contains its own record (Tree -> Tree), so decoding would never end. Limit the depth, for example `@VicField(depth = 3)`.

    record Husband(@VicField Optional<Wife> wife) {}
        //                                  ^ [VIC013] Component `wife` contains its own record (Husband -> Wife -> Husband), so decoding would never end. Limit the depth, for example `@VicField(depth = 3)`.

    record Wife(@VicField Optional<Husband> husband) {}
        //                                  ^ [VIC013] Component `husband` contains its own record (Wife -> Husband -> Wife), so decoding would never end. Limit the depth, for example `@VicField(depth = 3)`.

    record Bounded(@VicField(depth = 2) Optional<Partner> partner) {}

    record Partner(@VicField Optional<Bounded> bounded) {}

    record Wired(@VicField(converter = ToWired.class) List<Url> urls) {}
        //                                                      ^ [VIC013] Component `urls` contains its own record (Wired -> Wired), so decoding would never end. Limit the depth, for example `@VicField(depth = 3)`.

    record Url(String text) {}

    record ToWired() implements VicConverter<Wired, Url> {
        @Override
        public Wired toWire(Url value) {
            return new Wired(List.of());
        }

        @Override
        public Url fromWire(Wired wire) {
            return new Url("");
        }
    }

    record Named(@VicField String name, @VicField(converter = ByName.class) Named parent) {}

    record ByName() implements VicConverter<String, Named> {
        @Override
        public String toWire(Named value) {
            return value.name();
        }

        @Override
        public Named fromWire(String wire) {
            return null;
        }
    }
}
