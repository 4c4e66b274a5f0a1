package sample;

import io.vicfield.VicField;
import java.util.List;
import org.jspecify.annotations.Nullable;

record Machine(@VicField List<@Nullable String> labels) {}
        //                                      ^ [VIC025] Component `labels` has elements that may be absent: they would write no key and be lost. Use elements without `Optional` and `@Nullable`.
