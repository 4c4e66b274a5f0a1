package sample;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record Trees(@VicField Chain chain, @VicField Binary binary) {
    record Chain(@VicField String v, @VicField(depth = 515) Optional<Chain> next) {}
        //                                             ^ [VIC060] Component `next` has a `depth` that allows more than 256 records below it, and decoding may look for each. Use a smaller `depth`. Each component that contains its own record multiplies the number of records.

    record Binary(
            @VicField String v,
            @VicField(depth = 40) Optional<Binary> left,
        //                    ^ [VIC060] Component `left` has a `depth` that allows more than 256 records below it, and decoding may look for each. Use a smaller `depth`. Each component that contains its own record multiplies the number of records.
            @VicField(depth = 40) Optional<Binary> right) {}
        //                    ^ [VIC060] Component `right` has a `depth` that allows more than 256 records below it, and decoding may look for each. Use a smaller `depth`. Each component that contains its own record multiplies the number of records.

    record Json(
            @VicField(depth = 30) Map<String, Json> members,
        //                    ^ [VIC060] Component `members` has a `depth` that allows more than 256 records below it, and decoding may look for each. Use a smaller `depth`. Each component that contains its own record multiplies the number of records.
            @VicField(depth = 30) List<Json> elements) {}
        //                    ^ [VIC060] Component `elements` has a `depth` that allows more than 256 records below it, and decoding may look for each. Use a smaller `depth`. Each component that contains its own record multiplies the number of records.

    record Outer(@VicField(depth = 40) Inner inner, @VicField(depth = Integer.MAX_VALUE) List<String> words) {}
        //                         ^ [VIC060] Component `inner` has a `depth` that allows more than 256 records below it, and decoding may look for each. Use a smaller `depth`. Each component that contains its own record multiplies the number of records.

    record Inner(@VicField List<Outer> some, @VicField List<Outer> others) {}

    record Long(@VicField String v, @VicField(depth = 514) Optional<Long> next) {}

    record Wide(@VicField(depth = 18) Optional<Wide> left, @VicField(depth = 18) Optional<Wide> right) {}

    record Deep(@VicField String v, @VicField(depth = 514) List<Deep> below) {}
}
