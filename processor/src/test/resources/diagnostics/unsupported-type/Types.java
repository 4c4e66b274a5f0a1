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
        //             ^ [VIC006] component letter has type char, which the wire format cannot hold. Use String.
        @VicField Character boxedLetter,
        //                  ^ [VIC006] component boxedLetter has type java.lang.Character, which the wire format cannot hold. Use String.
        @VicField char[] letters,
        //               ^ [VIC006] component letters has type char[], which the wire format cannot hold. Use String.
        @VicField CharSequence sequence,
        //                     ^ [VIC006] component sequence has type java.lang.CharSequence, which the wire format cannot hold. Use String.
        @VicField Object anything,
        //               ^ [VIC006] component anything has type java.lang.Object, which the wire format cannot hold. Use a type of the value table, a record with @VicField components, or a VicConverter to one of them.
        @VicField @Nullable Object annotated,
        //                         ^ [VIC006] component annotated has type java.lang.Object, which the wire format cannot hold. Use a type of the value table, a record with @VicField components, or a VicConverter to one of them.
        @VicField URI uri,
        //            ^ [VIC006] component uri has type java.net.URI, which the wire format cannot hold. Use a type of the value table, a record with @VicField components, or a VicConverter to one of them.
        @VicField OptionalInt optionalInt,
        //                    ^ [VIC006] component optionalInt has type java.util.OptionalInt, which the wire format cannot hold. Use Optional<Integer>.
        @VicField OptionalLong optionalLong,
        //                     ^ [VIC006] component optionalLong has type java.util.OptionalLong, which the wire format cannot hold. Use Optional<Long>.
        @VicField OptionalDouble optionalDouble,
        //                       ^ [VIC006] component optionalDouble has type java.util.OptionalDouble, which the wire format cannot hold. Use Optional<Double>.
        @VicField Date date,
        //             ^ [VIC006] component date has type java.util.Date, which the wire format cannot hold. Use Instant.
        @VicField Calendar calendar,
        //                 ^ [VIC006] component calendar has type java.util.Calendar, which the wire format cannot hold. Use OffsetDateTime.
        @VicField LocalDateTime local,
        //                      ^ [VIC006] component local has type java.time.LocalDateTime, which the wire format cannot hold. Use Instant or OffsetDateTime: the wire holds a zone.
        @VicField ZonedDateTime zoned,
        //                      ^ [VIC006] component zoned has type java.time.ZonedDateTime, which the wire format cannot hold. Use OffsetDateTime: the wire's zone names cannot be read back.
        @VicField Collection<String> collection,
        //                           ^ [VIC006] component collection has type java.util.Collection<java.lang.String>, which the wire format cannot hold. Use List, Set or Map with the types of their elements.
        @VicField ArrayList<String> arrayList,
        //                          ^ [VIC006] component arrayList has type java.util.ArrayList<java.lang.String>, which the wire format cannot hold. Use List, Set or Map with the types of their elements.
        @VicField TreeMap<String, String> treeMap,
        //                                ^ [VIC006] component treeMap has type java.util.TreeMap<java.lang.String, java.lang.String>, which the wire format cannot hold. Use List, Set or Map with the types of their elements.
        @VicField SortedMap<String, String> sortedMap,
        //                                  ^ [VIC006] component sortedMap has type java.util.SortedMap<java.lang.String, java.lang.String>, which the wire format cannot hold. Use List, Set or Map with the types of their elements.
        @VicField Iterable<String> iterable,
        //                         ^ [VIC006] component iterable has type java.lang.Iterable<java.lang.String>, which the wire format cannot hold. Use List, Set or Map with the types of their elements.
        @VicField List list,
        //             ^ [VIC006] component list has type java.util.List, which the wire format cannot hold. Use List, Set or Map with the types of their elements.
        @VicField Map map,
        //            ^ [VIC006] component map has type java.util.Map, which the wire format cannot hold. Use List, Set or Map with the types of their elements.
        @VicField Optional optional,
        //                 ^ [VIC006] component optional has type java.util.Optional, which the wire format cannot hold. Use Optional of a scalar or a record, once, as the component's own type.
        @VicField Optional<Optional<String>> twice,
        //                                   ^ [VIC006] component twice has type java.util.Optional<java.util.Optional<java.lang.String>>, whose java.util.Optional<java.lang.String> the wire format cannot hold. Use Optional of a scalar or a record, once, as the component's own type.
        @VicField @Nullable Optional<String> nullableOptional,
        //                                   ^ [VIC006] component nullableOptional has type java.util.Optional<java.lang.String>, which the wire format cannot hold. Use Optional of a scalar or a record, once, as the component's own type.
        @VicField List<?> wild,
        //                ^ [VIC006] component wild has type java.util.List<?>, whose ? the wire format cannot hold. Name the type itself.
        @VicField List<? extends Number> bounded,
        //                               ^ [VIC006] component bounded has type java.util.List<? extends java.lang.Number>, whose ? extends java.lang.Number the wire format cannot hold. Name the type itself.
        @VicField Map<String, ? super Integer> lower,
        //                                     ^ [VIC006] component lower has type java.util.Map<java.lang.String, ? super java.lang.Integer>, whose ? super java.lang.Integer the wire format cannot hold. Name the type itself.
        @VicField List<List<Object>> deep,
        //                           ^ [VIC006] component deep has type java.util.List<java.util.List<java.lang.Object>>, whose java.lang.Object the wire format cannot hold. Use a type of the value table, a record with @VicField components, or a VicConverter to one of them.
        @VicField Set<Instant> instants,
        //                     ^ [VIC006] component instants has type java.util.Set<java.time.Instant>, which the wire format cannot hold. Use a List: only sets of scalars in one text are stored.
        @VicField Set<Part> parts,
        //                  ^ [VIC006] component parts has type java.util.Set<sample.Types.Part>, which the wire format cannot hold. Use a List: only sets of scalars in one text are stored.
        @VicField Map<Part, String> byPart,
        //                          ^ [VIC006] component byPart has type java.util.Map<sample.Types.Part, java.lang.String>, which the wire format cannot hold. Use a key that is one text: a string, number, enum, time or address.
        @VicField Map<byte[], String> byBytes,
        //                            ^ [VIC006] component byBytes has type java.util.Map<byte[], java.lang.String>, which the wire format cannot hold. Use a key that is one text: a string, number, enum, time or address.
        @VicField Map<List<String>, String> byList,
        //                                  ^ [VIC006] component byList has type java.util.Map<java.util.List<java.lang.String>, java.lang.String>, which the wire format cannot hold. Use a key that is one text: a string, number, enum, time or address.
        @VicField String[][] matrix,
        //                   ^ [VIC006] component matrix has type java.lang.String[][], which the wire format cannot hold. Use a List.
        @VicField byte[][] blobs,
        //                 ^ [VIC006] component blobs has type byte[][], which the wire format cannot hold. Use a List.
        @VicField List<String>[] lists,
        //                       ^ [VIC006] component lists has type java.util.List<java.lang.String>[], which the wire format cannot hold. Use a List.
        @VicField Class<?> type,
        //                 ^ [VIC006] component type has type java.lang.Class<?>, which the wire format cannot hold. Use a type of the value table, a record with @VicField components, or a VicConverter to one of them.
        @VicField Runnable task,
        //                 ^ [VIC006] component task has type java.lang.Runnable, which the wire format cannot hold. Use a type of the value table, a record with @VicField components, or a VicConverter to one of them.
        @VicField Thread.State[] states,
        @VicField Shape shape,
        //              ^ [VIC006] component shape has type sample.Types.Shape, which the wire format cannot hold. Use a type of the value table, a record with @VicField components, or a VicConverter to one of them.
        @VicField Box<String> box,
        //                    ^ [VIC006] component box has type sample.Types.Box<java.lang.String>, which the wire format cannot hold. Use a record per concrete type: one with type parameters has no codec.
        @VicField Comparable<String> comparable) {
        //                           ^ [VIC006] component comparable has type java.lang.Comparable<java.lang.String>, which the wire format cannot hold. Use a type of the value table, a record with @VicField components, or a VicConverter to one of them.
    record Part(@VicField String id) {}

    record Box<T>(T content) {}

    sealed interface Shape permits Square {}

    record Square(@VicField int side) implements Shape {}
}
