package sample;

import static io.vicfield.ListFormat.INDEXED;

import io.vicfield.ListFormat;
import io.vicfield.VicField;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

record Machine(
        @VicField(list = INDEXED) String text,
        //               ^ [VIC026] Component `text` is INDEXED, but is not a list of scalars; other lists are always indexed. Remove `list`.
        @VicField(list = INDEXED) List<Instant> times,
        //               ^ [VIC026] Component `times` is INDEXED, but is not a list of scalars; other lists are always indexed. Remove `list`.
        @VicField(list = INDEXED) Map<String, String> map,
        //               ^ [VIC026] Component `map` is INDEXED, but is not a list of scalars; other lists are always indexed. Remove `list`.
        @VicField(list = INDEXED) Set<String> set,
        //               ^ [VIC026] Component `set` is INDEXED, but is not a list of scalars; other lists are always indexed. Remove `list`.
        @VicField(list = INDEXED) int[] numbers,
        //               ^ [VIC026] Component `numbers` is INDEXED, but is not a list of scalars; other lists are always indexed. Remove `list`.
        @VicField(list = ListFormat.JOINED) String fine) {}
