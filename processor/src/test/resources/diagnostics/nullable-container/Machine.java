package sample;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record Machine(
        @VicField Optional<List<String>> list,
        //                               ^ [VIC024] component list is an optional java.util.List<java.lang.String>, but an empty one writes nothing: absent and empty are the same. Drop the optional; an absent one is read as empty.
        @VicField @Nullable Map<String, String> map,
        //                                      ^ [VIC024] component map is an optional java.util.Map<java.lang.String, java.lang.String>, but an empty one writes nothing: absent and empty are the same. Drop the optional; an absent one is read as empty.
        @VicField int @Nullable [] numbers,
        //                         ^ [VIC024] component numbers is an optional int[], but an empty one writes nothing: absent and empty are the same. Drop the optional; an absent one is read as empty.
        @VicField @Nullable List<Part> parts) {
        //                             ^ [VIC024] component parts is an optional java.util.List<sample.Machine.Part>, but an empty one writes nothing: absent and empty are the same. Drop the optional; an absent one is read as empty.
    record Part(@VicField String id) {}
}
