package io.vicfield;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.spi.Moved;
import io.vicfield.spi.MovedCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Stores and wrappers remove former keys when a record is written. */
class FormerKeyStoresTest {
    private static final Moved MOVED = new Moved("box", true, Optional.empty(), List.of(), Map.of(), "");

    @Test
    void storesThatDeleteLoseThem() {
        Map<String, String> before = before();
        MapStore store = new MapStore(before);
        MovedCodec.INSTANCE.encode(MOVED, Clear.sink(store));
        assertThat(store.toMap()).isEqualTo(fresh());
        Map<String, String> map = new HashMap<>(before);
        MovedCodec.INSTANCE.encode(MOVED, Clear.sink(VicSink.into(map)));
        assertThat(map).isEqualTo(fresh());
    }

    @Test
    void aFilterThatKeepsAKeyBackKeepsItsFormerOne() {
        MapStore store = new MapStore(before());
        MovedCodec.INSTANCE.encode(MOVED, Clear.sink(store).only(Set.of(Scope.READ_WRITE)));
        assertThat(store.toMap())
                .containsOnlyKeys(
                        "guestinfo.vice..started",
                        "label",
                        "guestinfo.vice..args",
                        "guestinfo.vice..args~",
                        "guestinfo.vice./token");
    }

    @Test
    void aPrefixIsPutIntoBoth() {
        List<String> pairs = new ArrayList<>();
        MovedCodec.INSTANCE.encode(MOVED, VicSink.withPrefix(new Pairs(pairs), "init"));
        assertThat(pairs)
                .contains(
                        "label guestinfo.vice./init/name", "guestinfo.vice..init.active guestinfo.vice..init.started");
    }

    @Test
    void componentsWithoutKeysReplaceTheirFormerKeysToo() {
        List<String> pairs = new ArrayList<>();
        MovedCodec.INSTANCE.encode(MOVED, new Pairs(pairs));
        assertThat(pairs)
                .containsExactly(
                        "label guestinfo.vice./name",
                        "guestinfo.vice..active guestinfo.vice..started",
                        "guestinfo.vice..remark guestinfo.vice..note",
                        "guestinfo.vice..args guestinfo.vice./args",
                        "guestinfo.vice..args~ guestinfo.vice./args~",
                        "guestinfo.vice..tasks guestinfo.vice./sessions",
                        "guestinfo.vice./token guestinfo.vice./token@secret");
    }

    private static Map<String, String> before() {
        Map<String, String> texts = new TreeMap<>();
        MovedCodec.BEFORE.encode(
                new Moved("old", false, Optional.of("n"), List.of("a"), Map.of(), "t"), VicSink.into(texts));
        return texts;
    }

    private static Map<String, String> fresh() {
        Map<String, String> texts = new TreeMap<>();
        MovedCodec.INSTANCE.encode(MOVED, Clear.sink(VicSink.into(texts)));
        return texts;
    }

    /** Records which key replaces which former key. */
    private record Pairs(List<String> pairs) implements VicSink {
        @Override
        public void put(String key, String value) {
            // of no interest
        }

        @Override
        public void putSecret(String key, String value) {
            // of no interest
        }

        @Override
        public void supersede(String formerKey, String key) {
            pairs.add(formerKey + " " + key);
        }
    }
}
