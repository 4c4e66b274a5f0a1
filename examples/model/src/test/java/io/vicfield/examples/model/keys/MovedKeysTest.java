package io.vicfield.examples.model.keys;

import static io.vicfield.Scope.READ_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.FormerKey;
import io.vicfield.MapStore;
import io.vicfield.VicField;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Typed keys of maps and lists that had other keys in earlier versions. */
class MovedKeysTest {
    record Moved(
            @VicField(scope = READ_WRITE, formerKeys = @FormerKey(key = "labels"))
            Map<String, String> tags,

            @VicField(scope = READ_WRITE, formerKeys = @FormerKey(key = "dates"))
            List<Instant> times) {}

    private final MapStore store = new MapStore();

    @Test
    void namesUnderTheFormerKeyAreNotLost() {
        store.put("guestinfo.vice..labels", "a|b");
        store.put("guestinfo.vice..labels|a", "1");
        store.put("guestinfo.vice..labels|b", "2");

        MovedKeysTest_MovedKeys.ROOT.tags().put("a", "3", store);

        assertThat(MovedKeysTest_MovedKeys.ROOT.tags().readFrom(store)).isEqualTo(Map.of("a", "3", "b", "2"));
        assertThat(store.get("guestinfo.vice..labels")).isNull();
    }

    @Test
    void emptiedListStaysEmpty() {
        store.put("guestinfo.vice..dates", "0");
        store.put("guestinfo.vice..dates|0", "2009-11-10 23:00:00 +0000 UTC");

        MovedKeysTest_MovedKeys.ROOT.times().writeTo(store, List.of());

        assertThat(MovedKeysTest_MovedKeys.ROOT.times().readFrom(store)).isEmpty();
    }
}
