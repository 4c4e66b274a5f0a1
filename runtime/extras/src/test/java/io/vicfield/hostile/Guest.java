package io.vicfield.hostile;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;

/** A record whose guest can write most of it, names of entries included. */
public record Guest(
        @SuppressWarnings("vicfield") @VicField(scope = READ_WRITE)
        Map<String, Pod> pods,

        @VicField(scope = READ_ONLY) String host) {

    public record Pod(
            @VicField(scope = READ_WRITE) Map<String, Item> items,
            @VicField(scope = READ_WRITE) Map<String, String> labels,
            @VicField(scope = HIDDEN) String note,
            @VicField(scope = READ_ONLY) String image) {}

    public record Item(
            @VicField(scope = READ_WRITE) long n,
            @VicField(scope = READ_WRITE) List<String> tags) {}
}
