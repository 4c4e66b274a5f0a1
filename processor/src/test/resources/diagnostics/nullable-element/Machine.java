package sample;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

record Machine(
        @VicField List<Optional<String>> optionals,
        //                               ^ [VIC025] Component `optionals` has elements that may be absent: they would write no key and be lost. Use elements without `Optional` and `@Nullable`.
        @VicField List<@Nullable String> nullables,
        //                               ^ [VIC025] Component `nullables` has elements that may be absent: they would write no key and be lost. Use elements without `Optional` and `@Nullable`.
        @VicField Map<String, @Nullable Integer> values,
        //                                       ^ [VIC025] Component `values` has elements that may be absent: they would write no key and be lost. Use elements without `Optional` and `@Nullable`.
        @VicField Map<@Nullable String, Integer> keys,
        //                                       ^ [VIC025] Component `keys` has elements that may be absent: they would write no key and be lost. Use elements without `Optional` and `@Nullable`.
        @VicField Set<Optional<String>> set,
        //                              ^ [VIC025] Component `set` has elements that may be absent: they would write no key and be lost. Use elements without `Optional` and `@Nullable`.
        @VicField @Nullable String[] array,
        //                           ^ [VIC025] Component `array` has elements that may be absent: they would write no key and be lost. Use elements without `Optional` and `@Nullable`.
        @VicField List<OptionalInt> numbers,
        //                          ^ [VIC025] Component `numbers` has elements that may be absent: they would write no key and be lost. Use elements without `Optional` and `@Nullable`.
        @VicField List<List<@Nullable String>> deep) {}
        //                                     ^ [VIC025] Component `deep` has elements that may be absent: they would write no key and be lost. Use elements without `Optional` and `@Nullable`.
