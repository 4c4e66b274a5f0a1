package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicDecodeException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.schema.KeyPattern;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Components of all shapes and places are read from their former keys. */
class FormerKeyCodecTest {
    private static final String PLAIN = """
            record Machine(
                @VicField(scope = READ_ONLY, formerKeys = {
                    @FormerKey(scope = READ_WRITE, guestWritable = true), @FormerKey(key = "label", scope = HIDDEN)}) String name,
                @VicField(formerKeys = @FormerKey(key = "sz")) Optional<Integer> size,
                @VicField(defaultValue = "7", formerKeys = @FormerKey(key = "cnt")) int count) {}
            """;

    /** Every shape, each moved as a whole. */
    private static final String SHAPES = """
            record Machine(
                @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "a", scope = READ_WRITE, guestWritable = true)) List<String> args,
                @VicField(formerKeys = @FormerKey(key = "b")) List<byte[]> blobs,
                @VicField(scope = READ_WRITE, formerKeys = @FormerKey(key = "c", scope = HIDDEN)) Map<String, Long> counts,
                @VicField(formerKeys = @FormerKey(key = "d")) Map<String, List<Integer>> lists,
                @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "e", scope = READ_WRITE, guestWritable = true)) Map<String, Part> parts,
                @VicField(formerKeys = @FormerKey(key = "f")) List<Part> row,
                @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "g")) Optional<Part> spare,
                @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "h", scope = READ_WRITE, guestWritable = true)) Part motor,
                @VicField(formerKeys = @FormerKey(key = "i")) int[] points) {
                record Part(
                    @VicField String id,
                    @VicField(scope = READ_WRITE) boolean started,
                    @VicField(scope = HIDDEN) String note,
                    @VicField Map<String, Bolt> bolts) {}
                record Bolt(@VicField int size, @VicField(scope = READ_WRITE) List<String> marks) {}
            }
            """;

    private static final String MOVED = """
            record Machine(
                @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "p", scope = READ_WRITE, guestWritable = true)) Map<String, Part> parts,
                @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "r")) List<Part> row) {
                record Part(@VicField String id) {}
            }
            """;

    private static final String BEFORE = SHAPES.replaceAll("(?s), formerKeys = @FormerKey\\((key = \"\\w\")\\)", ", $1")
            .replaceAll(
                    "scope = \\w+, formerKeys = @FormerKey\\((key = \"\\w\", scope = \\w+)(?:, guestWritable = true)?\\)",
                    "$1")
            .replaceAll("formerKeys = @FormerKey\\((key = \"\\w\")\\)", "$1");

    @TempDir
    private Path jar;

    @Test
    void presentKeyCounts() {
        Compiled machine = Compiled.of(PLAIN);
        assertThat(machine.decode("Machine", Map.of("guestinfo.vice./name", "new", "guestinfo.vice..name", "old")))
                .hasToString("Machine[name=new, size=Optional.empty, count=7]");
    }

    @Test
    void firstPresentFormerKeyCounts() {
        Compiled machine = Compiled.of(PLAIN);
        assertThat(machine.decode("Machine", Map.of("guestinfo.vice..name", "old", "label", "older", "sz", "3")))
                .hasToString("Machine[name=old, size=Optional[3], count=7]");
        assertThat(machine.decode("Machine", Map.of("label", "older", "cnt", "1")))
                .hasToString("Machine[name=older, size=Optional.empty, count=1]");
    }

    @Test
    void aFormerKeyIsAskedForOnlyIfThePresentOneIsAbsent() {
        List<String> asked = new ArrayList<>();
        Map<String, String> texts = Map.of("guestinfo.vice./name", "new", "sz", "3", "count", "1");
        VicSource source = key -> {
            asked.add(key);
            return texts.get(key);
        };
        Compiled.of(PLAIN).codec("Machine").decode(source);
        assertThat(asked).containsExactly("guestinfo.vice./name", "size", "sz", "count");
    }

    @Test
    void anEmptiedFormerKeyCountsAsMissing() {
        Compiled machine = Compiled.of(PLAIN);
        assertThat(machine.decode("Machine", Map.of("guestinfo.vice..name", "", "label", "older", "sz", "", "cnt", "")))
                .hasToString("Machine[name=older, size=Optional.empty, count=0]");
    }

    @Test
    void aListedEntryWithEmptyValuesIsPresent() {
        Map<String, String> before = Map.of(
                "guestinfo.vice..p", "a",
                "guestinfo.vice..p|a.id", "",
                "guestinfo.vice./r", "0",
                "guestinfo.vice./r|0/id", "");
        assertThat(Compiled.of(MOVED).decode("Machine", before))
                .hasToString("Machine[parts={a=Part[id=]}, row=[Part[id=]]]");
    }

    @Test
    void formerKeysThatASlashMadeReadOnlyAreOwned() {
        Map<String, String> before = Map.of("guestinfo.vice..p", "a/b", "guestinfo.vice./p|a/b/id", "7");
        Compiled machine = Compiled.of(MOVED);
        assertThat(machine.decode("Machine", before)).hasToString("Machine[parts={a/b=Part[id=7]}, row=[]]");
        assertThat(before.keySet()).allMatch(machine.codec("Machine")::owns);
    }

    @Test
    void aBaseIsReadOver() {
        Compiled machine = Compiled.of(PLAIN);
        Object base = machine.decode("Machine", Map.of("guestinfo.vice./name", "base", "size", "1", "count", "2"));
        assertThat(machine.codec("Machine").decode(VicSource.of(Map.of("label", "over", "sz", "3")), base))
                .hasToString("Machine[name=over, size=Optional[3], count=2]");
    }

    @Test
    void aProblemNamesTheKeyThatWasRead() {
        assertThatThrownBy(() -> Compiled.of(PLAIN).decode("Machine", Map.of("sz", "many", "count", "x")))
                .isInstanceOfSatisfying(
                        VicDecodeException.class,
                        e -> assertThat(e.problems()).extracting("key").containsExactly("sz", "count"));
    }

    @Test
    void requiredAcceptsEitherKey() {
        Compiled machine = Compiled.of("""
                record Machine(
                    @VicField(required = true, formerKeys = @FormerKey(key = "old")) String name,
                    @VicField(required = true, formerKeys = @FormerKey(key = "olds")) List<String> names,
                    @VicField(required = true, formerKeys = @FormerKey(key = "was")) Inner inner) {
                    record Inner(@VicField Optional<String> id) {}
                }
                """);
        assertThat(machine.decode("Machine", Map.of("old", "", "olds", "0", "olds~", "b", "was/id", "c")))
                .hasToString("Machine[name=, names=[b], inner=Inner[id=Optional[c]]]");
        assertThatThrownBy(() -> machine.decode("Machine", Map.of())).hasMessageContaining("is required");
    }

    @Test
    void wholeSubtreesAreReadFromTheirFormerKeys() {
        Compiled now = Compiled.of(SHAPES);
        Compiled then = Compiled.of(BEFORE);
        Object value = new Samples().of(then.type("sample.Machine"));
        Map<String, String> texts = new LinkedHashMap<>();
        then.codec("Machine").encode(value, VicSink.into(texts));

        Map<String, String> moved = now.again("Machine", texts);
        assertThat(moved.values()).containsExactlyElementsOf(texts.values());
        assertThat(moved.keySet()).noneMatch(texts::containsKey);
        assertThat(now.again("Machine", moved)).isEqualTo(moved);
    }

    @Test
    void everyFormerKeyIsOwnedAndTakenAway() {
        Compiled now = Compiled.of(SHAPES);
        Compiled then = Compiled.of(BEFORE);
        Map<String, String> store = new HashMap<>();
        then.codec("Machine").encode(new Samples().of(then.type("sample.Machine")), VicSink.into(store));
        assertThat(store.keySet()).allMatch(now.codec("Machine")::owns);
        assertThat(store.keySet())
                .extracting(now.instance("sample.MachineCodec").patterns()::find)
                .allMatch(KeyPattern::former);

        Object value = now.decode("Machine", store);
        Map<String, String> fresh = new HashMap<>();
        now.codec("Machine").encode(value, VicSink.into(fresh));
        now.codec("Machine").encode(value, VicSink.into(store));
        assertThat(store).isEqualTo(fresh);
    }

    @Test
    void emptiedValuesDoNotComeBack() {
        Compiled now = Compiled.of(SHAPES);
        Compiled then = Compiled.of(BEFORE);
        Map<String, String> store = new HashMap<>();
        then.codec("Machine").encode(new Samples().of(then.type("sample.Machine")), VicSink.into(store));

        Object empty = now.decode("Machine", Map.of());
        now.codec("Machine").encode(empty, VicSink.into(store));
        assertThat(now.decode("Machine", store)).hasToString(empty.toString());
    }

    @Test
    void halfMovedEntriesAreReadKeyByKey() {
        Compiled machine = Compiled.of("""
                record Machine(
                    @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "old")) Map<String, Part> parts) {
                    record Part(
                        @VicField(scope = READ_ONLY) String id,
                        @VicField(scope = READ_WRITE, formerKeys = @FormerKey(key = "on")) boolean started) {}
                }
                """);
        assertThat(machine.decode(
                        "Machine",
                        Map.of(
                                "guestinfo.vice./old", "a.b|c/d",
                                "guestinfo.vice./old|a.b/id", "no key of it: names are rendered",
                                "guestinfo.vice./old|a/b/id", "1",
                                "guestinfo.vice./old|c/d/id", "2",
                                "guestinfo.vice..old|a.b.on", "true",
                                "guestinfo.vice..parts|c.d.started", "true")))
                .hasToString("Machine[parts={a.b=Part[id=1, started=true], c/d=Part[id=2, started=true]}]");
    }

    @Test
    void anotherScopeLeavesWhatHasItsOwnWhereItIs() {
        Compiled machine = Compiled.of("""
                record Machine(
                    @VicField(scope = READ_ONLY, formerKeys = @FormerKey(scope = READ_WRITE, guestWritable = true)) Map<String, Part> parts) {
                    record Part(
                        @VicField String id,
                        @VicField(scope = READ_WRITE) Optional<String> mark,
                        @VicField(scope = READ_ONLY) List<String> words) {}
                }
                """);
        Map<String, String> store = new HashMap<>(Map.of(
                "guestinfo.vice..parts", "a/b",
                "guestinfo.vice./parts|a/b/id", "read-only already, for the slash",
                "guestinfo.vice..parts|a.b.mark", "m"));
        List<String> asked = new ArrayList<>();
        Object value = machine.codec("Machine").decode(key -> {
            asked.add(key);
            return store.get(key);
        });
        assertThat(asked).doesNotHaveDuplicates();
        assertThat(value.toString()).contains("mark=Optional[m], words=[]");
        List<String> replaced = new ArrayList<>();
        machine.codec("Machine").encode(value, new VicSink() {
            @Override
            public void put(String key, String text) {
                assertThat(replaced).isEmpty();
            }

            @Override
            public void supersede(String formerKey, String key) {
                replaced.add(formerKey);
            }
        });
        assertThat(replaced).containsExactly("guestinfo.vice..parts");
    }

    @Test
    void recordsOfAnotherJarMoveWithoutKnowing() throws IOException {
        Compiled library = Compiled.of("""
                public record Part(@VicField String id, @VicField(formerKeys = @FormerKey(key = "mark")) String tag) {}
                """);
        library.writeTo(jar);
        Compiled user = library.with(jar, """
                record Machine(
                    @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "was", scope = READ_WRITE, guestWritable = true)) Part part,
                    @VicField Map<String, Part> parts) {}
                """);
        Map<String, String> texts = Map.of(
                "guestinfo.vice..was.id", "1",
                "guestinfo.vice..was.mark", "2",
                "parts", "x",
                "parts|x/mark", "3");
        assertThat(user.decode("Machine", texts))
                .hasToString("Machine[part=Part[id=1, tag=2], parts={x=Part[id=, tag=3]}]");
        Map<String, String> store = new HashMap<>(texts);
        user.codec("Machine").encode(user.decode("Machine", store), VicSink.into(store));
        assertThat(store)
                .containsOnlyKeys(
                        "guestinfo.vice./part/id", "guestinfo.vice./part/tag", "parts", "parts|x/id", "parts|x/tag");
    }

    @Test
    void presentSecretsAreNotShown() {
        Compiled machine = Compiled.of(
                "record Machine(@VicField(scope = SECRET, formerKeys = @FormerKey(scope = READ_ONLY)) int pin) {}");
        assertThatThrownBy(() -> machine.decode("Machine", Map.of("guestinfo.vice./pin", "hunter2")))
                .hasMessageContaining("guestinfo.vice./pin")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void secretsAreOpenedUnderTheirFormerKeys() {
        Compiled machine = Compiled.of(
                "record Machine(@VicField(scope = SECRET, formerKeys = @FormerKey(key = \"pass\")) Optional<String> pin) {}");
        Map<String, String> store = new HashMap<>(Map.of("guestinfo.vice./pass@secret", "sealed"));
        VicSource source = new VicSource() {
            @Override
            public String get(String key) {
                return store.get(key);
            }

            @Override
            public String getSecret(String key) {
                return store.containsKey(key) ? "opened" : null;
            }
        };
        assertThat(machine.codec("Machine").decode(source)).hasToString("Machine[pin=Optional[opened]]");
        assertThatThrownBy(() -> machine.decode("Machine", store)).hasMessageContaining("guestinfo.vice./pass@secret");
        store.replaceAll((key, text) -> "");
        assertThat(machine.codec("Machine").decode(source)).hasToString("Machine[pin=Optional.empty]");
    }

    /** The key that names the encoding moves with the key of its value. */
    @Test
    void anEncodedValueIsReadWithTheEncodingBesideItsFormerKey() {
        Compiled machine = Compiled.of("""
                record Machine(@VicField(exactKey = "guestinfo.data", encoding = TextEncoding.BASE64,
                        formerKeys = @FormerKey(key = "guestinfo.old")) String data) {}
                """);
        Map<String, String> stored =
                new TreeMap<>(Map.of("guestinfo.old", "aGVsbG8=", "guestinfo.old.encoding", "base64"));

        Object decoded = machine.decode("Machine", stored);
        machine.codec("Machine").encode(decoded, VicSink.into(stored));

        assertThat(decoded).hasToString("Machine[data=hello]");
        assertThat(machine.codec("Machine").owns("guestinfo.old.encoding")).isTrue();
        assertThat(stored).isEqualTo(Map.of("guestinfo.data", "aGVsbG8=", "guestinfo.data.encoding", "base64"));
    }
}
