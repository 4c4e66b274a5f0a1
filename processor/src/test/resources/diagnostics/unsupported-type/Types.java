package sample;

import io.vicfield.VicField;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("rawtypes")
record Types(
        @VicField char[] letters,
        //               ^ [VIC006] Component `letters` has type `char[]`, which vicfield cannot encode. Use `String`.
        @VicField CharSequence sequence,
        //                     ^ [VIC006] Component `sequence` has type `java.lang.CharSequence`, which vicfield cannot encode. Use `String`.
        @VicField Object anything,
        //               ^ [VIC006] Component `anything` has type `java.lang.Object`, which vicfield cannot encode. Name the concrete type: vicfield must know which value to decode.
        @VicField @Nullable Object annotated,
        //                         ^ [VIC006] Component `annotated` has type `java.lang.Object`, which vicfield cannot encode. Name the concrete type: vicfield must know which value to decode.
        @VicField Date date,
        //             ^ [VIC006] Component `date` has type `java.util.Date`, which vicfield cannot encode. Use `Instant`.
        @VicField Calendar calendar,
        //                 ^ [VIC006] Component `calendar` has type `java.util.Calendar`, which vicfield cannot encode. Use `OffsetDateTime`.
        @VicField ZonedDateTime zoned,
        //                      ^ [VIC006] Component `zoned` has type `java.time.ZonedDateTime`, which vicfield cannot encode. Use `OffsetDateTime`: zone names in values cannot be decoded.
        @VicField ArrayList<String> arrayList,
        //                          ^ [VIC006] Component `arrayList` has type `java.util.ArrayList<java.lang.String>`, which vicfield cannot encode. Use `List`, `Set` or `Map` with type arguments.
        @VicField TreeMap<String, String> treeMap,
        //                                ^ [VIC006] Component `treeMap` has type `java.util.TreeMap<java.lang.String, java.lang.String>`, which vicfield cannot encode. Use `SortedMap`.
        @VicField Iterable<String> iterable,
        //                         ^ [VIC006] Component `iterable` has type `java.lang.Iterable<java.lang.String>`, which vicfield cannot encode. Use `List`, `Set` or `Map` with type arguments.
        @VicField List list,
        //             ^ [VIC006] Component `list` has type `java.util.List`, which vicfield cannot encode. Use `List`, `Set` or `Map` with type arguments.
        @VicField Map map,
        //            ^ [VIC006] Component `map` has type `java.util.Map`, which vicfield cannot encode. Use `List`, `Set` or `Map` with type arguments.
        @VicField Optional optional,
        //                 ^ [VIC006] Component `optional` has type `java.util.Optional`, which vicfield cannot encode. Use one `Optional` of a scalar or a record, as the component's own type.
        @VicField Optional<Optional<String>> twice,
        //                                   ^ [VIC006] Component `twice` has type `java.util.Optional<java.util.Optional<java.lang.String>>`, whose part `java.util.Optional<java.lang.String>` vicfield cannot encode. Use one `Optional` of a scalar or a record, as the component's own type.
        @VicField @Nullable Optional<String> nullableOptional,
        //                                   ^ [VIC006] Component `nullableOptional` has type `java.util.Optional<java.lang.String>`, which vicfield cannot encode. Use one `Optional` of a scalar or a record, as the component's own type.
        @VicField @Nullable OptionalInt nullableNumber,
        //                              ^ [VIC006] Component `nullableNumber` has type `java.util.OptionalInt`, which vicfield cannot encode. Remove `@Nullable`: the type itself can be empty.
        @VicField SortedSet unknown,
        //                  ^ [VIC006] Component `unknown` has type `java.util.SortedSet`, which vicfield cannot encode. Use `List`, `Set` or `Map` with type arguments.
        @VicField SortedSet<Instant> sortedTimes,
        //                           ^ [VIC006] Component `sortedTimes` has type `java.util.SortedSet<java.time.Instant>`, which vicfield cannot encode. Use a `List`: vicfield encodes a set only if its elements share one key.
        @VicField SortedSet<Pattern> sortedPatterns,
        //                           ^ [VIC006] Component `sortedPatterns` has type `java.util.SortedSet<java.util.regex.Pattern>`, which vicfield cannot encode. Use a `Set`: the elements have no natural order.
        @VicField SortedMap<Locale, String> byLocale,
        //                                  ^ [VIC006] Component `byLocale` has type `java.util.SortedMap<java.util.Locale, java.lang.String>`, which vicfield cannot encode. Use a `Map`: the keys have no natural order.
        @VicField NavigableMap<String, String> navigable,
        //                                     ^ [VIC006] Component `navigable` has type `java.util.NavigableMap<java.lang.String, java.lang.String>`, which vicfield cannot encode. Use `SortedMap`.
        @VicField TreeSet<String> treeSet,
        //                        ^ [VIC006] Component `treeSet` has type `java.util.TreeSet<java.lang.String>`, which vicfield cannot encode. Use `SortedSet`.
        @VicField Period period,
        //               ^ [VIC006] Component `period` has type `java.time.Period`, which vicfield cannot encode. Use a string, number, boolean, enum, `byte[]`, `Instant`, `Duration`, `UUID`, `URI` or the like, a record with `@VicField` components, or a list, set or map of these. For another type, name a converter with `converter` or `@VicConverters`.
        @VicField List<?> wild,
        //                ^ [VIC006] Component `wild` has type `java.util.List<?>`, whose part `?` vicfield cannot encode. Name the concrete type.
        @VicField List<? extends Number> bounded,
        //                               ^ [VIC006] Component `bounded` has type `java.util.List<? extends java.lang.Number>`, whose part `? extends java.lang.Number` vicfield cannot encode. Name the concrete type.
        @VicField Map<String, ? super Integer> lower,
        //                                     ^ [VIC006] Component `lower` has type `java.util.Map<java.lang.String, ? super java.lang.Integer>`, whose part `? super java.lang.Integer` vicfield cannot encode. Name the concrete type.
        @VicField List<List<Object>> deep,
        //                           ^ [VIC006] Component `deep` has type `java.util.List<java.util.List<java.lang.Object>>`, whose part `java.lang.Object` vicfield cannot encode. Name the concrete type: vicfield must know which value to decode.
        @VicField Set<Instant> instants,
        //                     ^ [VIC006] Component `instants` has type `java.util.Set<java.time.Instant>`, which vicfield cannot encode. Use a `List`: vicfield encodes a set only if its elements share one key.
        @VicField Set<Part> parts,
        //                  ^ [VIC006] Component `parts` has type `java.util.Set<sample.Types.Part>`, which vicfield cannot encode. Use a `List`: vicfield encodes a set only if its elements share one key.
        @VicField Map<Part, String> byPart,
        //                          ^ [VIC006] Component `byPart` has type `java.util.Map<sample.Types.Part, java.lang.String>`, which vicfield cannot encode. Use a key type that is one string: a string, number, enum, time or address.
        @VicField Map<byte[], String> byBytes,
        //                            ^ [VIC006] Component `byBytes` has type `java.util.Map<byte[], java.lang.String>`, which vicfield cannot encode. Use a key type that is one string: a string, number, enum, time or address.
        @VicField Map<List<String>, String> byList,
        //                                  ^ [VIC006] Component `byList` has type `java.util.Map<java.util.List<java.lang.String>, java.lang.String>`, which vicfield cannot encode. Use a key type that is one string: a string, number, enum, time or address.
        @VicField String[][] matrix,
        //                   ^ [VIC006] Component `matrix` has type `java.lang.String[][]`, which vicfield cannot encode. Use a `List`.
        @VicField byte[][] blobs,
        //                 ^ [VIC006] Component `blobs` has type `byte[][]`, which vicfield cannot encode. Use a `List`.
        @VicField List<String>[] lists,
        //                       ^ [VIC006] Component `lists` has type `java.util.List<java.lang.String>[]`, which vicfield cannot encode. Use a `List`.
        @VicField Class<?> type,
        //                 ^ [VIC006] Component `type` has type `java.lang.Class<?>`, which vicfield cannot encode. Use a string, number, boolean, enum, `byte[]`, `Instant`, `Duration`, `UUID`, `URI` or the like, a record with `@VicField` components, or a list, set or map of these. For another type, name a converter with `converter` or `@VicConverters`.
        @VicField Runnable task,
        //                 ^ [VIC006] Component `task` has type `java.lang.Runnable`, which vicfield cannot encode. Use a string, number, boolean, enum, `byte[]`, `Instant`, `Duration`, `UUID`, `URI` or the like, a record with `@VicField` components, or a list, set or map of these. For another type, name a converter with `converter` or `@VicConverters`.
        @VicField Thread.State[] states,
        @VicField Shape shape,
        //              ^ [VIC006] Component `shape` has type `sample.Types.Shape`, which vicfield cannot encode. Use a record with an `Optional` component for each permitted type: the value does not tell its type.
        @VicField Box<String> box,
        //                    ^ [VIC006] Component `box` has type `sample.Types.Box<java.lang.String>`, which vicfield cannot encode. Use a record for each concrete type: a record with type parameters has no codec.
        @VicField Comparable<String> comparable,
        //                           ^ [VIC006] Component `comparable` has type `java.lang.Comparable<java.lang.String>`, which vicfield cannot encode. Use a string, number, boolean, enum, `byte[]`, `Instant`, `Duration`, `UUID`, `URI` or the like, a record with `@VicField` components, or a list, set or map of these. For another type, name a converter with `converter` or `@VicConverters`.
        @VicField Queue<String> queue,
        //                      ^ [VIC006] Component `queue` has type `java.util.Queue<java.lang.String>`, which vicfield cannot encode. Use `List`, which keeps the order of the elements.
        @VicField ArrayDeque<String> deque,
        //                           ^ [VIC006] Component `deque` has type `java.util.ArrayDeque<java.lang.String>`, which vicfield cannot encode. Use `List`, which keeps the order of the elements.
        @VicField BitSet bits,
        //               ^ [VIC006] Component `bits` has type `java.util.BitSet`, which vicfield cannot encode. Use `Set<Integer>` for the numbers of the bits, or `byte[]`.
        @VicField Map.Entry<String, String> entry,
        //                                  ^ [VIC006] Component `entry` has type `java.util.Map.Entry<java.lang.String, java.lang.String>`, which vicfield cannot encode. Use a record with two components, or a `Map`.
        @VicField List<Object> objects) {
        //                     ^ [VIC006] Component `objects` has type `java.util.List<java.lang.Object>`, whose part `java.lang.Object` vicfield cannot encode. Name the concrete type: vicfield must know which value to decode.
    record Part(@VicField String id) {}

    record Box<T>(T content) {}

    sealed interface Shape permits Square {}

    record Square(@VicField int side) implements Shape {}
}
