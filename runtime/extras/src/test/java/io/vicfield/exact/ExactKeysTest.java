package io.vicfield.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.MapStore;
import io.vicfield.Scope;
import io.vicfield.VicKey;
import io.vicfield.VicSource;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.listing.Listing;
import io.vicfield.listing.ListingNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Typed keys and defaults of keys that other programs define. */
class ExactKeysTest {
    private static final SeedKeys KEYS = SeedKeys.ROOT;
    private static final VicKey<String> METADATA = KEYS.metadata();

    private final MapStore store = new MapStore();

    @Test
    void aTypedKeyWritesAndReadsTheValueWithItsEncoding() {
        KEYS.userdata().writeTo(store, Optional.of("#cloud-config"));

        assertThat(store.toMap()).containsOnlyKeys("guestinfo.userdata", "guestinfo.userdata.encoding");
        assertThat(KEYS.userdata().readFrom(store)).contains("#cloud-config");
    }

    @Test
    void aTypedKeyIsTheWholeKeyAndMatchesItsCompanion() {
        assertThat(METADATA.wireKey()).isEqualTo("guestinfo.metadata");
        assertThat(METADATA.wireScopes()).containsExactly(Scope.READ_WRITE);
        assertThat(METADATA.matches("guestinfo.metadata")).isTrue();
        assertThat(METADATA.matches("guestinfo.metadata.encoding")).isTrue();
        assertThat(METADATA.matches("guestinfo.userdata")).isFalse();
        assertThat(KEYS.maxGrow().wireScopes()).contains(Scope.HIDDEN);
    }

    @Test
    void aWholeFormerKeyIsReadAsPlainTextAndReplaced() {
        Map<String, String> stored = new TreeMap<>(Map.of("guestinfo.seed", "id: 7"));
        Seed seed = SeedCodec.INSTANCE.decode(VicSource.of(stored));
        assertThat(seed.metadata()).isEqualTo("id: 7");

        DeltaPlanner.of(SeedCodec.INSTANCE).replace(stored, seed);

        assertThat(stored)
                .containsEntry("guestinfo.metadata.encoding", "base64")
                .doesNotContainKey("guestinfo.seed");
        assertThat(SeedCodec.INSTANCE.decode(VicSource.of(stored))).isEqualTo(seed);
    }

    @Test
    void aListingShowsTheTextWithoutItsEncodingAndNothingSensitive() {
        Map<String, String> stored = Map.of("guestinfo.metadata", "id: 7", "guestinfo.userdata", "password: x");
        Listing listing = Listing.of(SeedCodec.INSTANCE, SeedCodec.INSTANCE.decode(VicSource.of(stored)));

        assertThat(listing.root().parts().get("metadata"))
                .isInstanceOfSatisfying(
                        ListingNode.Value.class,
                        value -> assertThat(value.text()).isEqualTo("id: 7"));
        assertThat(listing.root().parts().get("userdata")).isInstanceOf(ListingNode.Masked.class);
        assertThat(listing.toString()).doesNotContain("password");
    }

    @Test
    void theEmptyValueIsNotWrittenAsNil() {
        assertThatThrownBy(() -> METADATA.writeTo(store, "")).hasMessageContaining("guestinfo.metadata): is empty");
        assertThat(store.toMap()).isEmpty();
    }

    @Test
    void anEmptyConvertedValueWritesNoKey() {
        Seed seed = new Seed(Optional.empty(), "", "manual", 1, new Label(""));

        SeedCodec.INSTANCE.encode(seed, store);

        assertThat(store.toMap()).containsOnlyKeys("tools.upgrade.policy", "memory.maxGrow");
        assertThat(SeedCodec.INSTANCE.decode(store)).isEqualTo(seed);
    }

    @Test
    void anEmptyValueWithADefaultIsRefusedBecauseItWouldBeReadAsTheDefault() {
        Seed seed = new Seed(Optional.empty(), "", "", 1, new Label(""));

        assertThatThrownBy(() -> SeedCodec.INSTANCE.encode(seed, store)).hasMessageContaining("Seed.policy");
        assertThat(SeedCodec.INSTANCE
                        .decode(VicSource.of(Map.of("tools.upgrade.policy", "")))
                        .policy())
                .isEqualTo("manual");
    }
}
