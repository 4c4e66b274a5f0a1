package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record Node(@VicField String v, @VicField(scope = {}) Optional<Node> next) {
        //                                                           ^ [VIC013] component next holds its own record again (Node -> Node): reading would never end. Give the component a depth, as in @VicField(depth = 3).
    record Tree(@VicField Map<String, List<Tree>> children) {}
        //                                        ^ [VIC013] component children holds its own record again (Tree -> Tree): reading would never end. Give the component a depth, as in @VicField(depth = 3).

    record Husband(@VicField Optional<Wife> wife) {}
        //                                  ^ [VIC013] component wife holds its own record again (Husband -> Wife -> Husband): reading would never end. Give the component a depth, as in @VicField(depth = 3).

    record Wife(@VicField Optional<Husband> husband) {}
        //                                  ^ [VIC013] component husband holds its own record again (Wife -> Husband -> Wife): reading would never end. Give the component a depth, as in @VicField(depth = 3).

    record Bounded(@VicField(depth = 2) Optional<Partner> partner) {}

    record Partner(@VicField Optional<Bounded> bounded) {}

    record Wired(@VicField(converter = ToWired.class) List<Url> urls) {}
        //                                                      ^ [VIC013] component urls holds its own record again (Wired -> Wired): reading would never end. Give the component a depth, as in @VicField(depth = 3).

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
