package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import java.util.Map;

record Machine(
        @VicField(scope = {NON_PERSISTENT, READ_ONLY}) Common common,
        //                ^ [VIC035] Component `common` is NON_PERSISTENT, so its HIDDEN component `Common.notes` has no key and decodes as zero. Remove one of the two scopes, or add `@SuppressWarnings("vicfield")` to the component.
        @VicField(scope = {NON_PERSISTENT, READ_ONLY}, key = "d") Map<String, Deep> deep,
        //                ^ [VIC035] Component `deep` is NON_PERSISTENT, so its HIDDEN component `Common.notes` has no key and decodes as zero. Remove one of the two scopes, or add `@SuppressWarnings("vicfield")` to the component.
        @VicField(scope = {NON_PERSISTENT, READ_ONLY}) @SuppressWarnings("vicfield") Deep meant,
        @VicField(scope = {NON_PERSISTENT, READ_ONLY}) Fine fine) {
    record Common(@VicField(scope = READ_ONLY) String name, @VicField(scope = HIDDEN) String notes) {}

    record Deep(@VicField(scope = READ_ONLY) Common common) {}

    record Fine(
            @VicField(scope = READ_ONLY) String name,
            @VicIgnore Common ignored,
            @VicField(scope = HIDDEN, depth = 0) String cut) {}
}
