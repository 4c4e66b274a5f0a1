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
        //               ^ [VIC026] component text is INDEXED but holds no list of scalars; lists of anything else are indexed already. Drop list.
        @VicField(list = INDEXED) List<Instant> times,
        //               ^ [VIC026] component times is INDEXED but holds no list of scalars; lists of anything else are indexed already. Drop list.
        @VicField(list = INDEXED) Map<String, String> map,
        //               ^ [VIC026] component map is INDEXED but holds no list of scalars; lists of anything else are indexed already. Drop list.
        @VicField(list = INDEXED) Set<String> set,
        //               ^ [VIC026] component set is INDEXED but holds no list of scalars; lists of anything else are indexed already. Drop list.
        @VicField(list = INDEXED) int[] numbers,
        //               ^ [VIC026] component numbers is INDEXED but holds no list of scalars; lists of anything else are indexed already. Drop list.
        @VicField(list = ListFormat.JOINED) String fine) {}
