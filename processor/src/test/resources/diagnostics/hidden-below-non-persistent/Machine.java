package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import java.util.Map;

record Machine(
        @VicField(scope = {NON_PERSISTENT, READ_ONLY}) Common common,
        //                ^ [VIC035] component common is NON_PERSISTENT, so the HIDDEN Common.notes below it has no key and is read as zero. Add @SuppressWarnings("vicfield") to the component if that is meant.
        @VicField(scope = {NON_PERSISTENT, READ_ONLY}, key = "d") Map<String, Deep> deep,
        //                ^ [VIC035] component deep is NON_PERSISTENT, so the HIDDEN Common.notes below it has no key and is read as zero. Add @SuppressWarnings("vicfield") to the component if that is meant.
        @VicField(scope = {NON_PERSISTENT, READ_ONLY}) @SuppressWarnings("vicfield") Deep meant,
        @VicField(scope = {NON_PERSISTENT, READ_ONLY}) Fine fine) {
    record Common(@VicField(scope = READ_ONLY) String name, @VicField(scope = HIDDEN) String notes) {}

    record Deep(@VicField(scope = READ_ONLY) Common common) {}

    record Fine(
            @VicField(scope = READ_ONLY) String name,
            @VicIgnore Common ignored,
            @VicField(scope = HIDDEN, depth = 0) String cut) {}
}
