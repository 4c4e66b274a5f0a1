package sample;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record Trees(@VicField Chain chain, @VicField Binary binary) {
    record Chain(@VicField String v, @VicField(depth = 515) Optional<Chain> next) {}
        //                                             ^ [VIC060] component next has a depth with room for more than 256 records below it, all of which reading may look for. Give it a smaller depth: each component that holds its record again multiplies them.

    record Binary(
            @VicField String v,
            @VicField(depth = 40) Optional<Binary> left,
        //                    ^ [VIC060] component left has a depth with room for more than 256 records below it, all of which reading may look for. Give it a smaller depth: each component that holds its record again multiplies them.
            @VicField(depth = 40) Optional<Binary> right) {}
        //                    ^ [VIC060] component right has a depth with room for more than 256 records below it, all of which reading may look for. Give it a smaller depth: each component that holds its record again multiplies them.

    record Json(
            @VicField(depth = 30) Map<String, Json> members,
        //                    ^ [VIC060] component members has a depth with room for more than 256 records below it, all of which reading may look for. Give it a smaller depth: each component that holds its record again multiplies them.
            @VicField(depth = 30) List<Json> elements) {}
        //                    ^ [VIC060] component elements has a depth with room for more than 256 records below it, all of which reading may look for. Give it a smaller depth: each component that holds its record again multiplies them.

    record Outer(@VicField(depth = 40) Inner inner, @VicField(depth = Integer.MAX_VALUE) List<String> words) {}
        //                         ^ [VIC060] component inner has a depth with room for more than 256 records below it, all of which reading may look for. Give it a smaller depth: each component that holds its record again multiplies them.

    record Inner(@VicField List<Outer> some, @VicField List<Outer> others) {}

    record Long(@VicField String v, @VicField(depth = 514) Optional<Long> next) {}

    record Wide(@VicField(depth = 18) Optional<Wide> left, @VicField(depth = 18) Optional<Wide> right) {}

    record Deep(@VicField String v, @VicField(depth = 514) List<Deep> below) {}
}
