package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicProblem;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Collections other than lists, sets and maps are stored as these, and read as what the record declares. */
class CollectionValuesTest {
    private final Compiled compiled = Compiled.of("""
            record Machine(
                @VicField Collection<String> words,
                @VicField SortedSet<Integer> numbers,
                @VicField EnumSet<Color> colors,
                @VicField SortedMap<Integer, String> names,
                @VicField EnumMap<Color, List<String>> codes,
                @VicField OptionalInt port) {
                enum Color { RED, GREEN }
            }
            """);

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("words", "1"),
            Map.entry("words~", "b|a"),
            Map.entry("numbers", "1"),
            Map.entry("numbers~", "10|9"),
            Map.entry("colors", "1"),
            Map.entry("colors~", "GREEN|RED"),
            Map.entry("names", "10|9"),
            Map.entry("names|10", "ten"),
            Map.entry("names|9", "nine"),
            Map.entry("codes", "RED"),
            Map.entry("codes|RED", "0"),
            Map.entry("codes|RED~", "r"),
            Map.entry("port", "80"));

    @Test
    void sortedCollectionsHaveTheirNaturalOrder() {
        assertThat(compiled.decode("Machine", TEXTS))
                .hasToString("Machine[words=[b, a], numbers=[9, 10], colors=[RED, GREEN], names={9=nine, 10=ten}, "
                        + "codes={RED=[r]}, port=OptionalInt[80]]");
    }

    @Test
    void writesWhatItReads() {
        assertThat(compiled.again("Machine", TEXTS)).isEqualTo(TEXTS);
    }

    @Test
    void missingIsEmpty() throws ReflectiveOperationException {
        Object machine = compiled.decode("Machine", Map.of());

        assertThat(machine)
                .hasToString("Machine[words=[], numbers=[], colors=[], names={}, codes={}, port=OptionalInt.empty]");
        assertThat(compiled.again("Machine", Map.of())).isEmpty();
        assertThat(of(machine, "colors")).isInstanceOf(EnumSet.class);
        assertThat(of(machine, "codes")).isInstanceOf(EnumMap.class);
    }

    @Test
    void sortedCollectionsCannotBeChanged() throws ReflectiveOperationException {
        Object machine = compiled.decode("Machine", TEXTS);

        assertThatThrownBy(() -> ((SortedSet<?>) of(machine, "numbers")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((SortedMap<?, ?>) of(machine, "names")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((Collection<?>) of(machine, "words")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void overABaseListsEmptyAndMapsMerge() {
        Object base = compiled.decode("Machine", TEXTS);

        assertThat(compiled.codec("Machine").decode(VicSource.of(Map.of("names", "1", "names|1", "one")), base))
                .hasToString("Machine[words=[], numbers=[], colors=[], names={1=one, 9=nine, 10=ten}, "
                        + "codes={RED=[r]}, port=OptionalInt[80]]");
    }

    @Test
    void aSetsOrderIsNotStored() throws ReflectiveOperationException {
        SortedSet<Integer> downwards = new TreeSet<>(Comparator.reverseOrder());
        downwards.addAll(List.of(9, 10));
        SortedMap<Integer, String> names = new TreeMap<>(Comparator.reverseOrder());
        names.putAll(Map.of(9, "nine", 10, "ten"));
        Map<String, String> written = new TreeMap<>();

        compiled.codec("Machine")
                .encode(machine(new ArrayDeque<>(List.of("b", "a")), downwards, names), VicSink.into(written));

        assertThat(written)
                .containsAllEntriesOf(Map.of("words~", "b|a", "numbers~", "10|9", "names", "10|9", "names|9", "nine"));
    }

    @Test
    void nullIsEmptyExceptForAnOptional() {
        assertThatThrownBy(() -> compiled.codec("Machine").encode(nulls(), VicSink.into(new TreeMap<>())))
                .hasMessageContaining("Machine.port (port): is null")
                .hasMessageNotContaining("Machine.words");
    }

    @Test
    void leavesOutElementsThatAreNoValuesLeniently() {
        List<VicProblem> problems = new ArrayList<>();

        Object machine = compiled.codec("Machine")
                .decodeLeniently(VicSource.of(Map.of("colors", "1", "colors~", "RED|BLUE")), problems::add);

        assertThat(machine.toString()).contains("colors=[RED]");
        assertThat(problems).extracting(VicProblem::path).containsExactly("Machine.colors[1]");
    }

    @Test
    void aSetHoldsNoElementTwice() {
        assertThatThrownBy(() -> compiled.decode("Machine", Map.of("numbers", "1", "numbers~", "1|01")))
                .hasMessageContaining("contains an element twice");
    }

    @Test
    void elementsThatAreEqualInNaturalOrderAreAProblem() {
        Compiled prices = Compiled.of("""
                record Prices(
                    @VicField SortedSet<java.math.BigDecimal> all,
                    @VicField SortedMap<java.math.BigDecimal, String> names) {}
                """);

        assertThatThrownBy(() -> prices.decode("Prices", Map.of("all", "1", "all~", "1.0|1.00")))
                .hasMessageContaining(
                        "Prices.all (all): has two elements or names that are equal in their natural order");
        assertThatThrownBy(
                        () -> prices.decode("Prices", Map.of("names", "1.0|1.00", "names|1.0", "a", "names|1.00", "b")))
                .hasMessageContaining("Prices.names (names): has two elements or names that are equal");
    }

    @Test
    void elementsWithTheSameTextAreAProblem() {
        Compiled words = Compiled.of("record Words(@VicField Set<String> all) {}");
        Object refused = words.make("Words", new HashSet<>(Arrays.asList(null, "", "a")));

        assertThatThrownBy(() -> words.codec("Words").encode(refused, VicSink.into(new TreeMap<>())))
                .hasMessageContaining("Words.all[1] (all~): is the text of two elements");
    }

    /** VIC026 refuses INDEXED for sets. */
    @Test
    void suggestsAListForTheElementsOfASetThatContainABar() {
        Compiled tagged = Compiled.of("record Tagged(@VicField Set<String> set, @VicField List<String> list) {}");
        Object value = tagged.make("Tagged", Set.of("a|b"), List.of("a|b"));

        assertThatThrownBy(() -> tagged.codec("Tagged").encode(value, VicSink.into(new TreeMap<>())))
                .hasMessageContaining("Tagged.set[0] (set~): contains a |, which separates elements; "
                        + "use a List with ListFormat.INDEXED")
                .hasMessageContaining(
                        "Tagged.list[0] (list~): contains a |, which separates elements; " + "use ListFormat.INDEXED");
    }

    private Object machine(Object words, Object numbers, Object names) throws ReflectiveOperationException {
        Object empty = compiled.decode("Machine", Map.of());
        return compiled.make(
                "Machine", words, numbers, of(empty, "colors"), names, of(empty, "codes"), OptionalInt.empty());
    }

    private Object nulls() {
        return compiled.make("Machine", null, null, null, null, null, null);
    }

    private static Object of(Object machine, String component) throws ReflectiveOperationException {
        Method accessor = machine.getClass().getDeclaredMethod(component);
        accessor.setAccessible(true);
        return accessor.invoke(machine);
    }
}
