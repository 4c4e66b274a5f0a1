package io.vicfield.examples.model.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.MapStore;
import io.vicfield.VicSource;
import io.vicfield.source.Layers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Groups in several sources at once. */
class LayersTest {
    private static final String SERIAL = "guestinfo.vice..serial";

    @Test
    void oneMemberMayBeAnothers() {
        MapStore vm = store(Lease.of(5));
        Lease lease = read(VicSource.of(Map.of(SERIAL, "9")), vm);

        assertThat(lease.serial()).isEqualTo(9);
        assertThat(lease.ip()).isEqualTo(Lease.of(5).ip());
    }

    @Test
    void aGroupIsTornIfItIsTornInAnySource() {
        for (int torn = 0; torn < 2; torn++) {
            MapStore[] stores = {store(Lease.of(5)), store(Lease.of(4))};
            stores[torn].beginGroup(Lease.GENERATION);
            assertThatThrownBy(() -> read(stores)).hasMessageContainingAll(Lease.GENERATION, "is torn");
            stores[torn].endGroup(Lease.GENERATION);
            assertThat(read(stores).serial()).isEqualTo(5);
        }
    }

    /** Two odd generations must not add up to an even one, and a change of any generation must be seen. */
    @Test
    void theGenerationIsThatOfAll() {
        MapStore upper = store(Lease.of(5));
        MapStore lower = store(Lease.of(4));
        Layers layers = Layers.of(LeaseCodec.INSTANCE, upper, source(), lower);
        assertThat(layers.get(Lease.GENERATION)).isEqualTo("4");
        LeaseCodec.INSTANCE.encode(Lease.of(6), lower);
        assertThat(layers.fresh().get(Lease.GENERATION)).isEqualTo("6");
        upper.beginGroup(Lease.GENERATION);
        lower.beginGroup(Lease.GENERATION);
        assertThat(layers.get(Lease.GENERATION)).isEqualTo("3");
        assertThat(Layers.of(LeaseCodec.INSTANCE, source()).get(Lease.GENERATION))
                .isNull();
    }

    /** Remembered values may be older than the generation. */
    @Test
    void layersAskThePlacesThatSourcesRemember() {
        MapStore vm = store(Lease.of(5));
        Map<String, String> remembered = Map.copyOf(store(Lease.of(2)).toMap());
        VicSource remembering = new VicSource() {
            @Override
            public String get(String key) {
                return remembered.get(key);
            }

            @Override
            public VicSource fresh() {
                return vm;
            }
        };
        assertThat(read(source(), remembering)).isEqualTo(Lease.of(5));
    }

    private static Lease read(VicSource... sources) {
        return Layers.of(LeaseCodec.INSTANCE, sources).read(LeaseCodec.INSTANCE);
    }

    private static VicSource source() {
        return VicSource.of(Map.of());
    }

    private static MapStore store(Lease lease) {
        MapStore store = new MapStore();
        LeaseCodec.INSTANCE.encode(lease, store);
        return store;
    }
}
