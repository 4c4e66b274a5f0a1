package sample;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record Machine(
        @VicField Optional<List<String>> list,
        //                               ^ [VIC024] Component `list` is an optional `java.util.List<java.lang.String>`, but an empty value writes no key, so it would decode as missing. Remove the `Optional` or `@Nullable`. A missing value decodes as empty.
        @VicField @Nullable Map<String, String> map,
        //                                      ^ [VIC024] Component `map` is an optional `java.util.Map<java.lang.String, java.lang.String>`, but an empty value writes no key, so it would decode as missing. Remove the `Optional` or `@Nullable`. A missing value decodes as empty.
        @VicField int @Nullable [] numbers,
        //                         ^ [VIC024] Component `numbers` is an optional `int[]`, but an empty value writes no key, so it would decode as missing. Remove the `Optional` or `@Nullable`. A missing value decodes as empty.
        @VicField @Nullable List<Part> parts) {
        //                             ^ [VIC024] Component `parts` is an optional `java.util.List<sample.Machine.Part>`, but an empty value writes no key, so it would decode as missing. Remove the `Optional` or `@Nullable`. A missing value decodes as empty.
    record Part(@VicField String id) {}
}
