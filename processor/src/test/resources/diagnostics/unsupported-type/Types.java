package sample;

import io.vicfield.VicField;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("rawtypes")
record Types(
        @VicField char letter,
        //             ^ [VIC006] Component `letter` has type `char`, which vicfield cannot encode. Use `String`.
        @VicField Character boxedLetter,
        //                  ^ [VIC006] Component `boxedLetter` has type `java.lang.Character`, which vicfield cannot encode. Use `String`.
        @VicField char[] letters,
        //               ^ [VIC006] Component `letters` has type `char[]`, which vicfield cannot encode. Use `String`.
        @VicField CharSequence sequence,
        //                     ^ [VIC006] Component `sequence` has type `java.lang.CharSequence`, which vicfield cannot encode. Use `String`.
        @VicField Object anything,
        //               ^ [VIC006] Component `anything` has type `java.lang.Object`, which vicfield cannot encode. Use a type of the value table, use a record with `@VicField` components, or set `converter`.
        @VicField @Nullable Object annotated,
        //                         ^ [VIC006] Component `annotated` has type `java.lang.Object`, which vicfield cannot encode. Use a type of the value table, use a record with `@VicField` components, or set `converter`.
        @VicField URI uri,
        //            ^ [VIC006] Component `uri` has type `java.net.URI`, which vicfield cannot encode. Use a type of the value table, use a record with `@VicField` components, or set `converter`.
        @VicField OptionalInt optionalInt,
        //                    ^ [VIC006] Component `optionalInt` has type `java.util.OptionalInt`, which vicfield cannot encode. Use `Optional<Integer>`.
        @VicField OptionalLong optionalLong,
        //                     ^ [VIC006] Component `optionalLong` has type `java.util.OptionalLong`, which vicfield cannot encode. Use `Optional<Long>`.
        @VicField OptionalDouble optionalDouble,
        //                       ^ [VIC006] Component `optionalDouble` has type `java.util.OptionalDouble`, which vicfield cannot encode. Use `Optional<Double>`.
        @VicField Date date,
        //             ^ [VIC006] Component `date` has type `java.util.Date`, which vicfield cannot encode. Use `Instant`.
        @VicField Calendar calendar,
        //                 ^ [VIC006] Component `calendar` has type `java.util.Calendar`, which vicfield cannot encode. Use `OffsetDateTime`.
        @VicField LocalDateTime local,
        //                      ^ [VIC006] Component `local` has type `java.time.LocalDateTime`, which vicfield cannot encode. Use `Instant` or `OffsetDateTime`: the encoded value includes a zone.
        @VicField ZonedDateTime zoned,
        //                      ^ [VIC006] Component `zoned` has type `java.time.ZonedDateTime`, which vicfield cannot encode. Use `OffsetDateTime`: zone names in values cannot be decoded.
        @VicField Collection<String> collection,
        //                           ^ [VIC006] Component `collection` has type `java.util.Collection<java.lang.String>`, which vicfield cannot encode. Use `List`, `Set` or `Map` with type arguments.
        @VicField ArrayList<String> arrayList,
        //                          ^ [VIC006] Component `arrayList` has type `java.util.ArrayList<java.lang.String>`, which vicfield cannot encode. Use `List`, `Set` or `Map` with type arguments.
        @VicField TreeMap<String, String> treeMap,
        //                                ^ [VIC006] Component `treeMap` has type `java.util.TreeMap<java.lang.String, java.lang.String>`, which vicfield cannot encode. Use `List`, `Set` or `Map` with type arguments.
        @VicField SortedMap<String, String> sortedMap,
        //                                  ^ [VIC006] Component `sortedMap` has type `java.util.SortedMap<java.lang.String, java.lang.String>`, which vicfield cannot encode. Use `List`, `Set` or `Map` with type arguments.
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
        @VicField List<?> wild,
        //                ^ [VIC006] Component `wild` has type `java.util.List<?>`, whose part `?` vicfield cannot encode. Name the concrete type.
        @VicField List<? extends Number> bounded,
        //                               ^ [VIC006] Component `bounded` has type `java.util.List<? extends java.lang.Number>`, whose part `? extends java.lang.Number` vicfield cannot encode. Name the concrete type.
        @VicField Map<String, ? super Integer> lower,
        //                                     ^ [VIC006] Component `lower` has type `java.util.Map<java.lang.String, ? super java.lang.Integer>`, whose part `? super java.lang.Integer` vicfield cannot encode. Name the concrete type.
        @VicField List<List<Object>> deep,
        //                           ^ [VIC006] Component `deep` has type `java.util.List<java.util.List<java.lang.Object>>`, whose part `java.lang.Object` vicfield cannot encode. Use a type of the value table, use a record with `@VicField` components, or set `converter`.
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
        //                 ^ [VIC006] Component `type` has type `java.lang.Class<?>`, which vicfield cannot encode. Use a type of the value table, use a record with `@VicField` components, or set `converter`.
        @VicField Runnable task,
        //                 ^ [VIC006] Component `task` has type `java.lang.Runnable`, which vicfield cannot encode. Use a type of the value table, use a record with `@VicField` components, or set `converter`.
        @VicField Thread.State[] states,
        @VicField Shape shape,
        //              ^ [VIC006] Component `shape` has type `sample.Types.Shape`, which vicfield cannot encode. Use a type of the value table, use a record with `@VicField` components, or set `converter`.
        @VicField Box<String> box,
        //                    ^ [VIC006] Component `box` has type `sample.Types.Box<java.lang.String>`, which vicfield cannot encode. Use a record for each concrete type: a record with type parameters has no codec.
        @VicField Comparable<String> comparable) {
        //                           ^ [VIC006] Component `comparable` has type `java.lang.Comparable<java.lang.String>`, which vicfield cannot encode. Use a type of the value table, use a record with `@VicField` components, or set `converter`.
    record Part(@VicField String id) {}

    record Box<T>(T content) {}

    sealed interface Shape permits Square {}

    record Square(@VicField int side) implements Shape {}
}
