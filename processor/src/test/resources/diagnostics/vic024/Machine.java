package sample;

import io.vicfield.VicField;
import java.util.List;
import java.util.Optional;

record Machine(@VicField Optional<List<String>> labels) {}
        //                                      ^ [VIC024] Component `labels` is an optional `java.util.List<java.lang.String>`, but an empty value writes no key, so it would decode as missing. Remove the `Optional` or `@Nullable`. A missing value decodes as empty.
