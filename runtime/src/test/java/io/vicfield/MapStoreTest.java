package io.vicfield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapStoreTest {
    private static final String SEALED = "guestinfo.vice./a@secret";

    @Test
    void keepsWhatIsPut() {
        MapStore store = new MapStore();
        store.put("b", "1");
        store.put("a", "2");
        store.put("b", "3");
        assertThat(store.get("b")).isEqualTo("3");
        assertThat(store.get("c")).isNull();
        assertThat(store.toMap()).containsExactly(Map.entry("a", "2"), Map.entry("b", "3"));
    }

    @Test
    void aMapSinkShowsNoText() {
        assertThat(VicSink.into(Map.of("guestinfo.ovfEnv", "key"))).hasToString("MapSink[1 keys]");
    }

    @Test
    void forgetsWhatIsRemoved() {
        MapStore store = new MapStore(Map.of("a", "1"));
        store.remove("a");
        store.remove("never there");
        assertThat(store.get("a")).isNull();
        assertThat(store.toMap()).isEmpty();
    }

    @Test
    void sharesNothingWithItsMaps() {
        Map<String, String> values = new HashMap<>(Map.of("a", "1"));
        MapStore store = new MapStore(values);
        values.put("a", "2");
        store.toMap().put("a", "3");
        assertThat(store.get("a")).isEqualTo("1");
    }

    @Test
    void refusesSecrets() {
        MapStore store = new MapStore(Map.of(SEALED, "sealed"));
        assertThat(store.getSecret("guestinfo.vice./b@secret")).isNull();
        assertThatThrownBy(() -> store.getSecret(SEALED))
                .isInstanceOfSatisfying(
                        VicSecretException.class, e -> assertThat(e.key()).isEqualTo(SEALED));
        assertThatThrownBy(() -> store.putSecret(SEALED, "in clear"))
                .isInstanceOf(VicSecretException.class)
                .hasMessageStartingWith(SEALED + " is a secret")
                .hasMessageNotContaining("in clear");
    }
}
