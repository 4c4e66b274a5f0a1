package io.vicfield.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.VicEncodeException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.hostile.Guest;
import io.vicfield.hostile.GuestCodec;
import io.vicfield.hostile.GuestKeys;
import io.vicfield.keys.KeyForm;
import io.vicfield.keys.WireKey;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The functions that read a key agree with the functions that compute it. */
class KeysFuzzTest {
    /** A line of the input is a component or a name. The first character of a component selects its scopes. */
    @FuzzTest(maxDuration = "10s")
    void parsedKeysAgreeWithComputedKeys(byte[] input) {
        String[] lines = new String(input, StandardCharsets.UTF_8).split("\n");
        component(lines);
        if (lines.length > 1) {
            entry(lines[0], lines[1]);
        }
    }

    private static void component(String[] lines) {
        WireKey key = WireKey.root("vice.");
        for (String line : lines) {
            if (!line.isEmpty()) {
                key = key.child(scopes(line.charAt(0)), line.substring(1).replaceAll("[@./|]", ""));
            }
        }
        String text = key.text();
        Set<Scope> shown = EnumSet.noneOf(Scope.class);
        shown.add(key.form() == KeyForm.READ_WRITE ? Scope.READ_WRITE : Scope.READ_ONLY);
        if (key.form() == KeyForm.HIDDEN) {
            shown = EnumSet.of(Scope.HIDDEN, text.indexOf('/') < 0 ? Scope.READ_WRITE : Scope.READ_ONLY);
        }
        if (key.secret()) {
            shown.add(Scope.SECRET);
        }
        if (key.nonPersistent()) {
            shown.add(Scope.NON_PERSISTENT);
        }
        assertThat(Keys.scopesOf(text)).isEqualTo(shown);
        assertThat(Keys.withoutHeader(text)).isEqualTo(key.path() + key.suffix());
        String injected = Keys.inject("init", text);
        assertThat(Keys.scopesOf(injected)).isEqualTo(shown);
        String prefix = key.form() == KeyForm.HIDDEN ? "" : "init" + key.form().separator();
        assertThat(Keys.withoutHeader(injected)).isEqualTo(prefix + Keys.withoutHeader(text));
    }

    private static Set<Scope> scopes(char selector) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        Scope[] shown = {Scope.HIDDEN, Scope.READ_ONLY, Scope.READ_WRITE};
        if (selector % 4 < shown.length) {
            scopes.add(shown[selector % 4]);
            if ((selector & 4) != 0) {
                scopes.add(Scope.SECRET);
            }
            if ((selector & 8) != 0) {
                scopes.add(Scope.NON_PERSISTENT);
            }
        }
        return scopes;
    }

    private static void entry(String pod, String item) {
        Guest.Item value = new Guest.Item(5, List.of("t"));
        Guest guest = new Guest(
                Map.of(pod, new Guest.Pod(Map.of(item, value), Map.of(item, "label"), "note", "image")), "host");
        Map<String, String> stored = new TreeMap<>();
        GuestKeys keys = GuestKeys.ROOT;
        try {
            GuestCodec.INSTANCE.encode(guest, VicSink.into(stored));
        } catch (VicEncodeException e) {
            return;
        }
        assertThat(GuestCodec.INSTANCE.decode(VicSource.of(stored))).isEqualTo(guest);
        assertThat(stored.keySet()).allMatch(GuestCodec.INSTANCE::owns);
        assertThat(keys.pods().at(pod).items().at(item).readFrom(VicSource.of(stored)))
                .isEqualTo(value);
        String number = keys.pods().at(pod).items().at(item).n().wireKey();
        assertThat(stored).containsEntry(number, "5");
        assertThat(stored).containsEntry(keys.pods().at(pod).note().wireKey(), "note");
        assertThat(keys.pods().at(pod).items().at(item).n().matches(number)).isTrue();
        assertThat(keys.pods().any().items().any().n().wireNames(number)).hasSize(2);
    }
}
