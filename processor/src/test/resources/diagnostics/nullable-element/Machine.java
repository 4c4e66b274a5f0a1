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
        //                               ^ [VIC025] Component `optionals` has elements that may be absent: they would write no key and be lost. Use elements that always have a value.
        @VicField List<@Nullable String> nullables,
        //                               ^ [VIC025] Component `nullables` has elements that may be absent: they would write no key and be lost. Use elements that always have a value.
        @VicField Map<String, @Nullable Integer> values,
        //                                       ^ [VIC025] Component `values` has elements that may be absent: they would write no key and be lost. Use elements that always have a value.
        @VicField Map<@Nullable String, Integer> keys,
        //                                       ^ [VIC025] Component `keys` has elements that may be absent: they would write no key and be lost. Use elements that always have a value.
        @VicField Set<Optional<String>> set,
        //                              ^ [VIC025] Component `set` has elements that may be absent: they would write no key and be lost. Use elements that always have a value.
        @VicField @Nullable String[] array,
        //                           ^ [VIC025] Component `array` has elements that may be absent: they would write no key and be lost. Use elements that always have a value.
        @VicField List<OptionalInt> numbers,
        //                          ^ [VIC025] Component `numbers` has elements that may be absent: they would write no key and be lost. Use elements that always have a value.
        @VicField List<List<@Nullable String>> deep) {}
        //                                     ^ [VIC025] Component `deep` has elements that may be absent: they would write no key and be lost. Use elements that always have a value.
