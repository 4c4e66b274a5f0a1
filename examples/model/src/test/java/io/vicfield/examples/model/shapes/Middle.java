package io.vicfield.examples.model.shapes;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.SECRET;

import io.vicfield.VicField;
import java.util.Map;

/** A record below {@link Scopes}. */
@SuppressWarnings("vicfield") // a guest may remove entries that hold values of the host
public record Middle(
        @VicField(scope = READ_ONLY) Leaf ro,
        @VicField(scope = READ_WRITE) Leaf rw,
        @VicField(scope = HIDDEN) Leaf hid,

        @SuppressWarnings("vicfield") @VicField(scope = {READ_ONLY, NON_PERSISTENT})
        Leaf np,

        @VicField(scope = SECRET) Leaf sec,
        @VicField(key = "Untagged") Leaf untagged,
        @VicField(scope = READ_WRITE) Map<String, Leaf> map) {}
