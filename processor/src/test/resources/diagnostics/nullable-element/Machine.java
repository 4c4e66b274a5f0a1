package sample;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

record Machine(
        @VicField List<Optional<String>> optionals,
        //                               ^ [VIC025] component optionals has elements that may be absent: they would write no key, and not come back. Use elements that are always there.
        @VicField List<@Nullable String> nullables,
        //                               ^ [VIC025] component nullables has elements that may be absent: they would write no key, and not come back. Use elements that are always there.
        @VicField Map<String, @Nullable Integer> values,
        //                                       ^ [VIC025] component values has elements that may be absent: they would write no key, and not come back. Use elements that are always there.
        @VicField Map<@Nullable String, Integer> keys,
        //                                       ^ [VIC025] component keys has elements that may be absent: they would write no key, and not come back. Use elements that are always there.
        @VicField Set<Optional<String>> set,
        //                              ^ [VIC025] component set has elements that may be absent: they would write no key, and not come back. Use elements that are always there.
        @VicField @Nullable String[] array,
        //                           ^ [VIC025] component array has elements that may be absent: they would write no key, and not come back. Use elements that are always there.
        @VicField List<List<@Nullable String>> deep) {}
        //                                     ^ [VIC025] component deep has elements that may be absent: they would write no key, and not come back. Use elements that are always there.
