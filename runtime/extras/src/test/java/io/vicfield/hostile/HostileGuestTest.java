package io.vicfield.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vicfield.MapStore;
import io.vicfield.VicCodec;
import io.vicfield.VicDecodeException;
import io.vicfield.VicEncodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSource;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.text.Gzip;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Decoding hostile values needs memory and time in proportion to the stored values. */
class HostileGuestTest {
    private static final String FORGED = "web\u001b[31m\n2026-11-27 ERROR forged\u202e\u2028\u009b1m";

    /** The bytes that one decode may allocate in addition. Refused configurations allocate almost as many. */
    private static final long FLAT = 32 << 20;

    /** The bytes that one decode may allocate per stored byte. */
    private static final long PER_BYTE = 64;

    @Test
    void aCountAloneIsRefused() {
        VicDecodeException refused = refused(FleetCodec.INSTANCE, Map.of("guestinfo.fleet./reserve", "65535"));
        assertThat(refused.problems()).hasSize(101);
        assertThat(refused).hasMessageContaining("more than 100 problems");
        assertThat(last(refused.problems()).message()).contains("more problems, which are not listed");
    }

    @Test
    void countsOfJoinedListsWithoutElementsAreRefused() {
        Map<String, String> stored = new HashMap<>();
        stored.put("guestinfo.fleet./numbers", names(20_000));
        IntStream.range(0, 20_000).forEach(i -> stored.put("guestinfo.fleet./numbers|" + i, "65535"));
        refused(FleetCodec.INSTANCE, stored);
    }

    @Test
    void countsOfListsWithFormerKeysAreRefused() {
        refused(LogsCodec.INSTANCE, Map.of("guestinfo.vice..lines", "65535"));
        refused(LogsCodec.INSTANCE, Map.of("guestinfo.vice..entries", "65535"));
    }

    @Test
    void aFewMissingElementsAreZeroAsInGo() {
        List<VicProblem> problems = new ArrayList<>();
        Fleet fleet = FleetCodec.INSTANCE.decodeLeniently(
                VicSource.of(Map.of("guestinfo.fleet./reserve", "49")), problems::add);
        assertThat(fleet.reserve()).hasSize(50);
        assertThat(problems).hasSize(50);
    }

    /** As in Go: a record exists if one of its keys can be used. */
    @Test
    void aRecordWithoutAnyUsableKeyIsMissing() {
        List<VicProblem> problems = new ArrayList<>();
        Fleet fleet = FleetCodec.INSTANCE.decodeLeniently(
                VicSource.of(Map.of(
                        "guestinfo.fleet..ships", "a|b",
                        "guestinfo.fleet..ships|a.radio", "!!",
                        "guestinfo.fleet..ships|b.radio", "!!",
                        "guestinfo.fleet..ships|b.speed", "fast",
                        "guestinfo.fleet..lead.course", "2")),
                problems::add);
        assertThat(fleet.ships()).containsOnlyKeys("b");
        assertThat(fleet.lead()).isEmpty();
        assertThat(problems)
                .extracting(VicProblem::key)
                .containsExactlyInAnyOrder(
                        "guestinfo.fleet..ships|a.radio",
                        "guestinfo.fleet..ships|b.radio",
                        "guestinfo.fleet..ships|b.speed",
                        "guestinfo.fleet..lead.course~");
    }

    @Test
    void aRepeatedNameIsOneProblemAndOneRead() {
        Map<String, Integer> reads = new HashMap<>();
        Map<String, String> stored = Map.of(
                "guestinfo.vice..pods", "a|".repeat(5_000) + "a",
                "guestinfo.vice..pods|a.items", "b|".repeat(5_000) + "b",
                "guestinfo.vice..pods|a.items|b.n", "1");
        List<VicProblem> problems = new ArrayList<>();
        Guest guest = GuestCodec.INSTANCE.decodeLeniently(
                key -> {
                    reads.merge(key, 1, Integer::sum);
                    return stored.get(key);
                },
                problems::add);
        assertThat(guest.pods().get("a").items()).hasSize(1);
        assertThat(problems)
                .extracting(VicProblem::key)
                .containsExactlyInAnyOrder("guestinfo.vice..pods", "guestinfo.vice..pods|a.items");
        assertThat(reads).containsEntry("guestinfo.vice..pods|a.items|b.n", 1);
    }

    @Test
    void namesWithoutEntriesBelowALongNameAreRefused() {
        String name = "n".repeat(50_000);
        refused(
                GuestCodec.INSTANCE,
                Map.of("guestinfo.vice..pods", name, "guestinfo.vice..pods|" + name + ".items", names(20_000)));
    }

    /** Problems that are only counted need no key and no path. */
    @Test
    void damagedElementsBelowALongNameAreRefused() {
        String list = "guestinfo.fleet./numbers|" + "n".repeat(8_000);
        Map<String, String> stored = Map.of(
                "guestinfo.fleet./numbers", "n".repeat(8_000), list, "2999", list + "~", "x|".repeat(2_999) + "x");
        List<VicProblem> problems = new ArrayList<>();
        measured(stored, () -> FleetCodec.INSTANCE.decodeLeniently(VicSource.of(stored), problems::add));
        assertThat(last(problems).message()).contains("has 2901 more problems");
    }

    /** The Java library reads an empty member by a call of itself. */
    @Test
    void manyEmptyMembersOfGzipAreRefused() {
        byte[] empty = Gzip.compress(new byte[0]);
        byte[] members = new byte[10_000 * empty.length];
        IntStream.range(0, 10_000).forEach(i -> System.arraycopy(empty, 0, members, i * empty.length, empty.length));
        List<VicProblem> problems = new ArrayList<>();
        FleetCodec.INSTANCE.decodeLeniently(
                VicSource.of(Map.of(
                        "guestinfo.userdata",
                        Base64.getEncoder().encodeToString(members),
                        "guestinfo.userdata.encoding",
                        "gzip+base64")),
                problems::add);
        assertThat(problems).extracting(VicProblem::message).containsExactly("is not gzip, or is damaged");
    }

    @Test
    void decodingAllocatesInProportion() {
        Map<String, String> stored = new HashMap<>();
        stored.put("guestinfo.vice..pods", names(20_000));
        IntStream.range(0, 20_000).forEach(i -> stored.put("guestinfo.vice..pods|" + i + ".labels", ""));
        measured(
                stored,
                () -> assertThat(
                                GuestCodec.INSTANCE.decode(VicSource.of(stored)).pods())
                        .hasSize(20_000));
    }

    @Test
    void forgedNamesAreEscapedWhereverTheyArePrinted() {
        String pod = "guestinfo.vice..pods|" + FORGED;
        Map<String, String> stored = new TreeMap<>(Map.of(
                "guestinfo.vice..pods", FORGED, pod + ".items", "i", pod + ".items|i.n", FORGED, pod + ".labels", "x"));
        List<VicProblem> problems = new ArrayList<>();
        Guest guest = GuestCodec.INSTANCE.decodeLeniently(VicSource.of(stored), problems::add);
        VicDelta delta = DeltaPlanner.of(GuestCodec.INSTANCE).plan(new VicSnapshot(stored, FORGED), guest);
        assertThat(problems).hasSize(2).allSatisfy(problem -> assertPrintable(problem.toString()));
        assertThat(delta.changes()).isNotEmpty();
        assertPrintable(delta.toString().replace("\n  ", ""));
        assertPrintable(delta.forPoweredOn().toString().replace("\n  ", ""));
        assertThatThrownBy(() -> GuestCodec.INSTANCE.decode(VicSource.of(stored)))
                .satisfies(e -> assertPrintable(e.getMessage().replace("\n  ", "")));
        assertPrintable(GuestKeys.ROOT.pods(FORGED).items().toString());
        assertPrintable(String.join("", GuestCodec.INSTANCE.describe(guest)));
    }

    @Test
    void aMissingEntryLeavesItsListOfNames() {
        Map<String, String> stored = Map.of(
                "guestinfo.vice..pods", "a",
                "guestinfo.vice..pods|a.labels", "x|y",
                "guestinfo.vice..pods|a.labels|x", "1");
        VicDelta delta = planFromLenient(stored);
        assertThat(delta.changes()).contains(new OptionChange("guestinfo.vice..pods|a.labels", "x"));
    }

    @Test
    void anotherSpellingOfANameKeepsItsEntry() {
        Map<String, String> stored = new TreeMap<>(Map.of(
                "guestinfo.fleet./numbers", "01|2",
                "guestinfo.fleet./numbers|01", "1",
                "guestinfo.fleet./numbers|01~", "5|6",
                "guestinfo.fleet./numbers|2", "0",
                "guestinfo.fleet./numbers|2~", "7",
                "guestinfo.fleet./numbers|1", "0",
                "guestinfo.fleet./numbers|1~", "9"));
        Fleet fleet = FleetCodec.INSTANCE.decode(VicSource.of(stored));
        assertThat(fleet.numbers()).isEqualTo(Map.of(1, List.of(5, 6), 2, List.of(7)));
        DeltaPlanner.of(FleetCodec.INSTANCE)
                .plan(new VicSnapshot(stored, ""), fleet)
                .applyTo(stored::put, stored::remove);
        assertThat(FleetCodec.INSTANCE.decode(VicSource.of(stored))).isEqualTo(fleet);
        assertThat(stored).doesNotContainKey("guestinfo.fleet./numbers|01");
    }

    @Test
    void twoNamesOfOneEntryAreAProblemAndTheFirstCounts() {
        Map<String, String> stored = new TreeMap<>(Map.of(
                "guestinfo.fleet./numbers", "01|1",
                "guestinfo.fleet./numbers|01", "0",
                "guestinfo.fleet./numbers|01~", "5",
                "guestinfo.fleet./numbers|1", "0",
                "guestinfo.fleet./numbers|1~", "9"));
        assertThatThrownBy(() -> FleetCodec.INSTANCE.decode(VicSource.of(stored)))
                .hasMessageContaining("two names for one entry");
        Fleet fleet = FleetCodec.INSTANCE.decodeLeniently(VicSource.of(stored), problem -> {});
        assertThat(fleet.numbers()).isEqualTo(Map.of(1, List.of(5)));
        DeltaPlanner.of(FleetCodec.INSTANCE)
                .plan(new VicSnapshot(stored, ""), fleet)
                .applyTo(stored::put, stored::remove);
        assertThat(FleetCodec.INSTANCE.decode(VicSource.of(stored))).isEqualTo(fleet);
    }

    @Test
    void aTypedKeyReplacesAnotherNameOfItsEntry() {
        MapStore store = new MapStore(Map.of(
                "guestinfo.fleet./numbers", "01",
                "guestinfo.fleet./numbers|01", "0",
                "guestinfo.fleet./numbers|01~", "5"));
        FleetKeys.ROOT.numbers().put(1, List.of(9), store);
        assertThat(store.toMap()).containsEntry("guestinfo.fleet./numbers", "1");
        assertThat(FleetKeys.ROOT.numbers().readFrom(store)).isEqualTo(Map.of(1, List.of(9)));
    }

    @Test
    void aLongNameOfSeparatorsCostsADeltaNoMemory() {
        String name = "~".repeat(50_000);
        Map<String, String> stored = Map.of(
                "guestinfo.vice..pods",
                name,
                "guestinfo.vice..pods|" + name + ".items",
                "i",
                "guestinfo.vice..pods|" + name + ".items|i.n",
                "x");
        Guest guest = GuestCodec.INSTANCE.decodeLeniently(VicSource.of(stored), problem -> {});
        measured(
                stored,
                () -> assertThat(DeltaPlanner.of(GuestCodec.INSTANCE)
                                .plan(new VicSnapshot(stored, ""), guest)
                                .isEmpty())
                        .isFalse());
    }

    @Test
    void anEntryThatCannotBeEncodedStopsNoDeletion() {
        Map<String, String> stored = new TreeMap<>(Map.of(
                "guestinfo.vice..pods", "a@b|web",
                "guestinfo.vice..pods|a@b.labels", "",
                "guestinfo.vice..pods|web.labels", "",
                "guestinfo.vice./pods|web/image", "nginx"));
        VicDelta delta =
                DeltaPlanner.of(GuestCodec.INSTANCE).plan(new VicSnapshot(stored, ""), new Guest(Map.of(), "h"));
        assertThat(delta.withheld()).isEmpty();
        assertThat(delta.changes()).contains(new OptionChange("guestinfo.vice./pods|web/image", null));
    }

    @Test
    void aListOfNamesThatTheGuestWritesDoesNotDeleteWhatTheHostStored() {
        Map<String, String> stored = new TreeMap<>(Map.of(
                "guestinfo.vice..pods", "other",
                "guestinfo.vice..pods|other.labels", "",
                "guestinfo.vice..pods|web.labels", "",
                "pods|web/note", "the host's own",
                "guestinfo.vice./pods|web/image", "nginx"));
        VicDelta delta = planFromLenient(stored);
        assertThat(delta.changes())
                .extracting(OptionChange::key)
                .doesNotContain("pods|web/note", "guestinfo.vice./pods|web/image")
                .contains("guestinfo.vice..pods|web.labels");
        assertThat(delta.withheld())
                .extracting(Object::toString)
                .allMatch(line -> line.contains("the guest may have removed its entry"))
                .hasSize(2);
    }

    @Test
    void theHostItselfDeletesAnEntryWithAllItsKeys() {
        Map<String, String> stored = new TreeMap<>();
        Guest.Pod pod = new Guest.Pod(Map.of(), Map.of(), "note", "image");
        GuestCodec.INSTANCE.encode(new Guest(Map.of("web", pod), "h"), stored::put);
        VicDelta delta =
                DeltaPlanner.of(GuestCodec.INSTANCE).plan(new VicSnapshot(stored, ""), new Guest(Map.of(), "h"));
        assertThat(delta.withheld()).isEmpty();
        delta.applyTo(stored::put, stored::remove);
        assertThat(stored).containsExactly(Map.entry("guestinfo.vice./host", "h"));
    }

    @Test
    void aHugeGenerationIsAProblemAndCountsAsZero() {
        String key = "guestinfo.fleet..report~";
        for (String huge : List.of("9223372036854775806", "9223372036854775807", "4611686018427387905")) {
            Map<String, String> stored = new TreeMap<>(Map.of(key, huge, "guestinfo.fleet..status", "1"));
            assertThatThrownBy(() -> FleetCodec.INSTANCE.decode(VicSource.of(stored)))
                    .hasMessageContaining("is not a generation");
            Fleet fleet = FleetCodec.INSTANCE.decodeLeniently(VicSource.of(stored), problem -> {});
            DeltaPlanner.of(FleetCodec.INSTANCE)
                    .plan(new VicSnapshot(stored, ""), fleet)
                    .applyTo(stored::put, stored::remove);
            assertThat(stored).containsEntry(key, "2");
            assertThat(FleetCodec.INSTANCE.decode(VicSource.of(stored))).isEqualTo(fleet);
        }
    }

    @Test
    void aKeyOfAnotherSpellingBlocksNoPlanForGood() {
        Map<String, String> stored = new TreeMap<>(Map.of("guestinfo.vice..PODS", "x"));
        Guest wanted = new Guest(Map.of("web", new Guest.Pod(Map.of(), Map.of("a", "1"), "", "")), "h");
        DeltaPlanner<Guest> planner = DeltaPlanner.of(GuestCodec.INSTANCE);
        assertThatThrownBy(() -> planner.plan(new VicSnapshot(stored, ""), wanted))
                .isInstanceOf(VicEncodeException.class)
                .hasMessageContaining("guestinfo.vice..PODS")
                .hasMessageContaining("planDeletionOfVariants");
        planner.planDeletionOfVariants(new VicSnapshot(stored, ""), wanted).applyTo(stored::put, stored::remove);
        assertThat(stored).isEmpty();
        planner.plan(new VicSnapshot(stored, ""), wanted).applyTo(stored::put, stored::remove);
        assertThat(GuestCodec.INSTANCE.decode(VicSource.of(stored))).isEqualTo(wanted);
    }

    private static VicDelta planFromLenient(Map<String, String> stored) {
        Guest guest = GuestCodec.INSTANCE.decodeLeniently(VicSource.of(stored), problem -> {});
        return DeltaPlanner.of(GuestCodec.INSTANCE).plan(new VicSnapshot(stored, ""), guest);
    }

    /** Decodes strictly and leniently. Both must refuse within the limits of memory and length. */
    private static <T> VicDecodeException refused(VicCodec<T> codec, Map<String, String> stored) {
        VicDecodeException[] refusals = new VicDecodeException[2];
        measured(stored, () -> {
            refusals[0] = catchThrowableOfType(VicDecodeException.class, () -> codec.decode(VicSource.of(stored)));
        });
        measured(stored, () -> {
            refusals[1] = catchThrowableOfType(
                    VicDecodeException.class, () -> codec.decodeLeniently(VicSource.of(stored), problem -> {}));
        });
        for (VicDecodeException refusal : refusals) {
            assertThat(refusal).isNotNull();
            assertThat(refusal.problems()).hasSizeLessThanOrEqualTo(101);
            assertThat(refusal.getMessage()).hasSizeLessThan(200_000);
        }
        return refusals[0];
    }

    private static void measured(Map<String, String> stored, Runnable decode) {
        long before = allocated();
        decode.run();
        long bytes = stored.entrySet().stream()
                .mapToLong(
                        option -> option.getKey().length() + option.getValue().length())
                .sum();
        assertThat(allocated() - before).isLessThan(FLAT + PER_BYTE * bytes);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static void assertPrintable(String text) {
        assertThat(text).doesNotMatch("(?s).*[\\p{Cc}\\p{Cf}\\u2028\\u2029].*");
    }

    private static String names(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).sorted().collect(Collectors.joining("|"));
    }

    private static VicProblem last(List<VicProblem> problems) {
        return problems.get(problems.size() - 1);
    }
}
