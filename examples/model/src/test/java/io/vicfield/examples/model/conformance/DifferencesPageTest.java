package io.vicfield.examples.model.conformance;

import static io.vicfield.Scope.READ_ONLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicDecodeException;
import io.vicfield.VicEncodeException;
import io.vicfield.VicField;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.net.IpAddress;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows of docs/differences-from-go.md that no vector shows. */
class DifferencesPageTest {
    private static final String HEADER = "guestinfo.vice./";

    record Item(@VicField String n, @VicField int x) {}

    record Items(@VicField(scope = READ_ONLY) List<Item> e) {}

    record Part(@VicField String a, @VicField List<String> l) {}

    record Whole(@VicField(scope = READ_ONLY) Optional<Part> p) {}

    record Skipping(
            @VicField String a, @VicField(skipDecode = true) String computed) {}

    record Cut(@VicField String a, @VicField(depth = 0) String never) {}

    record Presence(
            @VicField(scope = READ_ONLY) Optional<Skipping> skipping,
            @VicField(scope = READ_ONLY) Optional<Cut> cut) {}

    record Limited(@VicField(scope = READ_ONLY, depth = 3) Map<String, Item> m) {}

    record Net(@VicField @Nullable IpAddress ip, @VicField byte[] mask) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Net net && Objects.equals(ip, net.ip) && mask.length == net.mask.length;
        }

        @Override
        public int hashCode() {
            return mask.length;
        }
    }

    record Note(@VicField Optional<String> text) {}

    record Nets(
            @VicField(scope = READ_ONLY) List<Net> destinations,
            @VicField(scope = READ_ONLY) List<Note> notes,
            @VicField(scope = READ_ONLY) Map<String, Net> byName) {}

    record Blobs(@VicField(scope = READ_ONLY) List<byte[]> blobs) {}

    record Stamp(
            @VicField(scope = READ_ONLY, required = true) OffsetDateTime at) {}

    record Weights(
            @VicField(scope = READ_ONLY) Map<Double, String> doubles,
            @VicField(scope = READ_ONLY) Map<Float, String> floats) {}

    @Test
    void aNewElementOfAListTakesNothingFromTheBase() {
        Items base = new Items(List.of(new Item("old", 1)));
        Map<String, String> stored = Map.of(HEADER + "e", "1", HEADER + "e|0/x", "5", HEADER + "e|1/x", "6");

        Items decoded = DifferencesPageTest_ItemsCodec.INSTANCE.decode(VicSource.of(stored), base);

        assertThat(decoded.e()).containsExactly(new Item("old", 5), new Item("", 6));
    }

    @Test
    void aMissingListIsEmptiedOverABaseWhetherOtherKeysExistOrNot() {
        Whole base = new Whole(Optional.of(new Part("x", List.of("1"))));

        assertThat(DifferencesPageTest_WholeCodec.INSTANCE.decode(VicSource.of(Map.of()), base))
                .isEqualTo(new Whole(Optional.of(new Part("x", List.of()))));
        assertThat(DifferencesPageTest_WholeCodec.INSTANCE.decode(VicSource.of(Map.of(HEADER + "p/a", "y")), base))
                .isEqualTo(new Whole(Optional.of(new Part("y", List.of()))));
    }

    @Test
    void anOptionalRecordIsMissingWhereNoneOfItsKeysExists() {
        assertThat(DifferencesPageTest_PresenceCodec.INSTANCE.decode(VicSource.of(Map.of())))
                .isEqualTo(new Presence(Optional.empty(), Optional.empty()));
    }

    @Test
    void aDepthCountsRecordsAndNotPointers() {
        Map<String, String> stored =
                encode(DifferencesPageTest_LimitedCodec.INSTANCE::encode, new Limited(Map.of("a", new Item("v", 1))));

        assertThat(stored).isEqualTo(Map.of(HEADER + "m", "a", HEADER + "m|a/n", "v", HEADER + "m|a/x", "1"));
    }

    @Test
    void elementsWithoutKeysAreEmpty() {
        Net net = new Net(null, new byte[0]);
        Nets nets = new Nets(List.of(net, net), List.of(new Note(Optional.empty())), Map.of());
        Map<String, String> stored = encode(DifferencesPageTest_NetsCodec.INSTANCE::encode, nets);

        assertThat(stored).isEqualTo(Map.of(HEADER + "destinations", "1", HEADER + "notes", "0"));
        assertThat(DifferencesPageTest_NetsCodec.INSTANCE.decode(VicSource.of(stored)))
                .isEqualTo(nets);
    }

    @Test
    void emptyBytesInAListHaveNoKey() {
        Map<String, String> stored = encode(
                DifferencesPageTest_BlobsCodec.INSTANCE::encode, new Blobs(List.of(new byte[0], new byte[] {1})));

        assertThat(stored).isEqualTo(Map.of(HEADER + "blobs", "1", HEADER + "blobs|1", "AQ=="));
        assertThat(DifferencesPageTest_BlobsCodec.INSTANCE
                        .decode(VicSource.of(stored))
                        .blobs())
                .containsExactly(new byte[0], new byte[] {1});
    }

    @Test
    void elementsOfRecordsThatAlwaysHaveKeysMustBeStored() {
        assertThatThrownBy(
                        () -> DifferencesPageTest_ItemsCodec.INSTANCE.decode(VicSource.of(Map.of(HEADER + "e", "0"))))
                .isInstanceOf(VicDecodeException.class)
                .hasMessageContaining("is missing, although the list's count includes it");
    }

    @Test
    void entriesWithoutKeysAreMissingAndStayStored() {
        Map<String, String> stored = Map.of(HEADER + "byName", "a|b", HEADER + "byName|b/mask", "/w==");
        Nets nets = DifferencesPageTest_NetsCodec.INSTANCE.decode(VicSource.of(stored));

        assertThat(nets.byName()).containsOnlyKeys("b");
        assertThat(DeltaPlanner.of(DifferencesPageTest_NetsCodec.INSTANCE)
                        .plan(VicSnapshot.of(stored, "1"), nets)
                        .isEmpty())
                .isTrue();
        assertThatThrownBy(() -> encode(
                        DifferencesPageTest_NetsCodec.INSTANCE::encode,
                        new Nets(List.of(), List.of(), Map.of("a", new Net(null, new byte[0])))))
                .isInstanceOf(VicEncodeException.class)
                .hasMessageContaining("would write no key and be lost");
    }

    @Test
    void offsetsHaveNoSeconds() {
        Stamp stamp = new Stamp(OffsetDateTime.of(1900, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHoursMinutesSeconds(0, 9, 21)));

        assertThatThrownBy(() -> encode(DifferencesPageTest_StampCodec.INSTANCE::encode, stamp))
                .isInstanceOf(VicEncodeException.class)
                .hasMessageContaining("a time's offset must be whole minutes");
    }

    @Test
    void zeroAndMinusZeroAreOneEntry() {
        Weights both = new Weights(Map.of(0d, "a", -0d, "b"), Map.of(0f, "a", -0f, "b"));

        assertThatThrownBy(() -> encode(DifferencesPageTest_WeightsCodec.INSTANCE::encode, both))
                .isInstanceOf(VicEncodeException.class)
                .hasMessageContaining("doubles|")
                .hasMessageContaining("floats|");

        Map<String, String> stored = new HashMap<>();
        for (String map : List.of("doubles", "floats")) {
            stored.put(HEADER + map, "-0E+00|0E+00");
            stored.put(HEADER + map + "|-0E+00", "first");
            stored.put(HEADER + map + "|0E+00", "second");
        }
        assertThatThrownBy(() -> DifferencesPageTest_WeightsCodec.INSTANCE.decode(VicSource.of(stored)))
                .isInstanceOf(VicDecodeException.class)
                .hasMessageContaining("two names for one entry");
        Weights lenient =
                DifferencesPageTest_WeightsCodec.INSTANCE.decodeLeniently(VicSource.of(stored), new ArrayList<>()::add);
        assertThat(lenient).isEqualTo(new Weights(Map.of(-0d, "first"), Map.of(-0f, "first")));
    }

    @Test
    void minusZeroAloneKeepsItsName() {
        assertThat(encode(DifferencesPageTest_WeightsCodec.INSTANCE::encode, new Weights(Map.of(-0d, "a"), Map.of())))
                .containsEntry(HEADER + "doubles", "-0E+00");
    }

    private interface Encoder<T> {
        void encode(T record, VicSink sink);
    }

    private static <T> Map<String, String> encode(Encoder<T> encoder, T record) {
        Map<String, String> stored = new TreeMap<>();
        encoder.encode(record, stored::put);
        return stored;
    }
}
