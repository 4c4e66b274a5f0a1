package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicDecodeException;
import io.vicfield.VicSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cases in which generated codecs could decode wrongly although they read what they write. */
class DecodingTest {
    @Test
    void recursionEndsAtItsDepth() {
        Compiled compiled = Compiled.of("""
                record Node(@VicField(key = "v") String v, @VicField(depth = 3) Optional<Node> next) {}
                """);

        Object node =
                compiled.decode("Node", Map.of("v", "a", "next/v", "b", "next/next/v", "c", "next/next/next/v", "d"));

        assertThat(node).hasToString("Node[v=a, next=Optional[Node[v=b, next=Optional.empty]]]");
    }

    @Test
    void recursionOverListsEndsAtItsDepth() {
        Compiled compiled = Compiled.of("record Tree(@VicField String v, @VicField(depth = 3) List<Tree> all) {}");

        Object tree = compiled.decode("Tree", Map.of("v", "a", "all", "0", "all|0/v", "b", "all|0/all|0/v", "c"));

        assertThat(tree).hasToString("Tree[v=a, all=[Tree[v=b, all=[]]]]");
    }

    @Test
    void mutualRecursionEnds() {
        Compiled compiled = Compiled.of(
                "record Husband(@VicField String name, @VicField(depth = 5) Optional<Wife> wife) {}",
                "record Wife(@VicField String name, @VicField Optional<Husband> husband) {}");

        Object husband = compiled.decode(
                "Husband",
                Map.of("name", "a", "wife/name", "b", "wife/husband/name", "c", "wife/husband/wife/name", "d"));

        assertThat(husband)
                .hasToString("Husband[name=a, wife=Optional[Wife[name=b, "
                        + "husband=Optional[Husband[name=c, wife=Optional.empty]]]]]");
    }

    @Test
    void absentIsZero() {
        Compiled compiled = Compiled.of("""
                record All(@VicField String text, @VicField int number, @VicField Integer boxed, @VicField byte[] bytes,
                        @VicField List<String> list, @VicField Map<String, String> map, @VicField int[] array,
                        @VicField String[] texts, @VicField Optional<String> optional, @VicField Part part,
                        @VicField Optional<Part> optionalPart) {
                    public String toString() {
                        return text + "," + number + "," + boxed + "," + bytes.length + "," + list + "," + map + ","
                                + array.length + "," + texts.length + "," + optional + "," + part + "," + optionalPart;
                    }
                    record Part(@VicField String id) {}
                }
                """);

        assertThat(compiled.decode("All", Map.of()))
                .hasToString(",0,0,0,[],{},0,0,Optional.empty,Part[id=],Optional.empty");
    }

    @Test
    void absentIsTheDefault() {
        Compiled compiled = Compiled.of("""
                record Defaults(@VicField(defaultValue = "a") String name, @VicField(defaultValue = "-7") byte tiny,
                        @VicField(defaultValue = "7") Short small, @VicField(defaultValue = "t") boolean flag,
                        @VicField(defaultValue = "0x1p-2") double ratio, @VicField(defaultValue = "B") Level level) {
                    enum Level { A, B }
                }
                """);

        assertThat(compiled.decode("Defaults", Map.of()))
                .hasToString("Defaults[name=a, tiny=-7, small=7, flag=true, ratio=0.25, level=B]");
    }

    @Test
    void requiredMustBeThere() {
        Compiled compiled = Compiled.of("""
                record Machine(@VicField(required = true) String name, @VicField(required = true) List<String> list,
                        @VicField(required = true) Part part, @VicField String other) {
                    record Part(@VicField String id) {}
                }
                """);

        assertThatThrownBy(() -> compiled.decode("Machine", Map.of("other", "a")))
                .isInstanceOfSatisfying(
                        VicDecodeException.class,
                        refused -> assertThat(refused.problems())
                                .extracting("path")
                                .containsExactly("Machine.name", "Machine.list", "Machine.part"));
    }

    @Test
    void oneWayIsOneWay() {
        Compiled compiled = Compiled.of("""
                record Machine(@VicField(skipEncode = true) String read, @VicField(skipDecode = true) String written,
                        @VicField(depth = 0) String never) {}
                """);
        Map<String, String> texts = Map.of("read", "a", "written", "b", "never", "c");

        assertThat(compiled.decode("Machine", texts)).hasToString("Machine[read=a, written=, never=]");
        assertThat(compiled.again("Machine", texts)).isEqualTo(Map.of("written", ""));
    }

    @Test
    void optionalIsLeftAloneWithoutFollow() {
        Compiled compiled = Compiled.of("""
                record Machine(@VicField(follow = false) Optional<String> note, @VicField(follow = false) Part part) {
                    record Part(@VicField String id, @VicField Optional<String> note) {}
                }
                """);

        assertThat(compiled.decode("Machine", Map.of("note", "a", "part/id", "b", "part/note", "c")))
                .hasToString("Machine[note=Optional.empty, part=Part[id=b, note=Optional.empty]]");
    }

    @Test
    void ignoredIsZeroOrTheBase() {
        Compiled compiled = Compiled.of("""
                record Machine(@VicField String name, @VicIgnore List<String> list, @VicIgnore Runnable task,
                        @VicIgnore OptionalInt number) {}
                """);

        assertThat(compiled.decode("Machine", Map.of("name", "a")))
                .hasToString("Machine[name=a, list=[], task=null, number=OptionalInt.empty]");
    }

    @Test
    void refreshGivesWhatIsWritten() {
        Compiled compiled = Compiled.of("""
                record Machine(@VicField(scope = VOLATILE, refresh = "now") long time) {
                    long now() {
                        return time + 1;
                    }
                }
                """);

        assertThat(compiled.again("Machine", Map.of("guestinfo.vice./time", "41")))
                .isEqualTo(Map.of("guestinfo.vice./time", "42"));
    }

    @Test
    void constructorRefuses() {
        Compiled compiled = Compiled.of("""
                record Machine(@VicField String name) {
                    Machine {
                        if (name.isEmpty()) {
                            throw new IllegalArgumentException("a name is needed");
                        }
                    }
                }
                """);

        assertThatThrownBy(() -> compiled.decode("Machine", Map.of()))
                .isInstanceOf(VicDecodeException.class)
                .hasMessageContaining("a name is needed");
    }

    @Test
    void namespaceOfTheRootCounts() {
        Compiled compiled = Compiled.of("""
                @VicNamespace("outer.")
                record Outer(@VicField(scope = READ_ONLY) Inner inner) {}
                """, """
                @VicNamespace("inner.")
                record Inner(@VicField String name) {}
                """);
        Map<String, String> texts = Map.of("guestinfo.outer./inner/name", "a");

        assertThat(compiled.again("Outer", texts)).isEqualTo(texts);
    }

    @Test
    void lenientReadingReports() {
        Compiled compiled = Compiled.of("record Machine(@VicField int count) {}");
        StringBuilder said = new StringBuilder();

        Object machine = compiled.codec("Machine")
                .decodeLeniently(VicSource.of(Map.of("count", "many")), problem -> said.append(problem.path()));

        assertThat(machine).hasToString("Machine[count=0]");
        assertThat(said).hasToString("Machine.count");
    }

    @Test
    void aConvertedElementWithoutKeysIsMissing() {
        Compiled compiled = Compiled.of("record Wire(@VicField long amount) {}", """
                record Machine(@VicField List<Line> lines) {
                    record Money(long amount) {}
                    record Line(@VicField(converter = ToWire.class) Money money) {}
                    record ToWire() implements VicConverter<Wire, Money> {
                        public Wire toWire(Money value) { return new Wire(value.amount()); }
                        public Money fromWire(Wire wire) { return new Money(wire.amount()); }
                    }
                }
                """);

        assertThat(compiled.decode("Machine", Map.of("lines", "0", "lines|0/money/amount", "3")))
                .hasToString("Machine[lines=[Line[money=Money[amount=3]]]]");
        assertThatThrownBy(() -> compiled.decode("Machine", Map.of("lines", "0")))
                .hasMessageContaining("is missing, although the list's count includes it");
    }
}
