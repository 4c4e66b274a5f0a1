package io.vicfield.extraconfig;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicSink;
import io.vicfield.spi.Moved;
import io.vicfield.spi.MovedCodec;
import io.vicfield.spi.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FormerKeyDeltaTest {
    private static final DeltaPlanner<Moved> PLANNER =
            DeltaPlanner.of(MovedCodec.INSTANCE).withSecrets(Mirror::open, Mirror::seal);
    private static final Session SH = new Session(new Session.Cmd("/bin/sh", List.of("-c"), "x"), 3, "the shell");
    private static final Moved MOVED =
            new Moved("box", true, Optional.of("n"), List.of("a"), Map.of("web", SH), "hunter2");

    @Test
    void valuesMoveToTheirPresentKeys() {
        Map<String, String> store = before(MOVED);
        store.put("foreign", "not ours");
        VicDelta delta = PLANNER.plan(new VicSnapshot(store, "1"), MOVED);
        apply(delta, store);
        assertThat(store.remove("foreign")).isEqualTo("not ours");
        assertThat(store).isEqualTo(now(MOVED));
        assertThat(PLANNER.plan(new VicSnapshot(store, "2"), MOVED).isEmpty()).isTrue();
    }

    @Test
    void aFormerKeyGoesWhereTheValueIsUnchanged() {
        Map<String, String> store = now(MOVED);
        store.put("label", "stale");
        assertThat(PLANNER.plan(new VicSnapshot(store, "1"), MOVED).changes())
                .containsExactly(new OptionChange("label", null));
    }

    @Test
    void anEmptiedValueGoesFromItsFormerKey() {
        Moved emptied = new Moved("box", true, Optional.empty(), List.of(), Map.of(), "hunter2");
        Map<String, String> store = before(MOVED);
        apply(PLANNER.plan(new VicSnapshot(store, "1"), emptied), store);
        assertThat(store).isEqualTo(now(emptied));
    }

    @Test
    void aSecretThatCannotBeSealedStaysWhereItIs() {
        VicDelta delta = DeltaPlanner.of(MovedCodec.INSTANCE).plan(new VicSnapshot(before(MOVED), "1"), MOVED);
        assertThat(delta.changes())
                .extracting(OptionChange::key)
                .contains("label")
                .doesNotContain("guestinfo.vice./token");
        assertThat(delta.withheld())
                .extracting(Withheld::key)
                .containsExactly("guestinfo.vice./token@secret", "guestinfo.vice./token");
        assertThat(delta.toString()).doesNotContain("hunter2");
    }

    @Test
    void aRunningVmKeepsFormerKeysWhoseSuccessorsItMayNotGet() {
        Map<String, String> store = before(MOVED);
        VicDelta delta = PLANNER.plan(new VicSnapshot(store, "1"), MOVED).forPoweredOn();
        apply(delta, store);
        assertThat(delta.withheld()).extracting(Withheld::key).contains("guestinfo.vice./name", "label");
        assertThat(MovedCodec.INSTANCE.decode(Mirror.open(new VicSnapshot(now(MOVED), ""))))
                .isEqualTo(MOVED);
        Map<String, String> readable = new TreeMap<>(store);
        readable.put("guestinfo.vice./token@secret", "2retnuh");
        assertThat(MovedCodec.INSTANCE.decode(Mirror.open(new VicSnapshot(readable, ""))))
                .isEqualTo(MOVED);
    }

    @Test
    void aVmLosesFormerKeysOnceTheirSuccessorsExist() {
        Map<String, String> store = now(MOVED);
        store.put("label", "stale");
        store.put("guestinfo.vice..active", "false");
        VicDelta delta = PLANNER.plan(new VicSnapshot(store, "1"), MOVED).forPoweredOn();
        assertThat(delta.changes()).containsExactly(new OptionChange("label", null));
        assertThat(delta.withheld()).extracting(Withheld::key).containsExactly("guestinfo.vice..active");
    }

    @Test
    @Tag("slow")
    void anyMixtureOfVersionsComesToTheWantedRecord() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Map<String, String> store = before(random(random));
            now(random(random)).forEach((key, text) -> {
                if (random.nextBoolean()) {
                    store.put(key, text);
                }
            });
            store.keySet().removeIf(key -> random.nextInt(8) == 0);
            Moved wanted = random(random);
            apply(PLANNER.plan(new VicSnapshot(store, "1"), wanted), store);
            assertThat(store).as("seed %d", seed).isEqualTo(now(wanted));
        }
    }

    private static void apply(VicDelta delta, Map<String, String> store) {
        for (OptionChange change : delta.changes()) {
            if (change.text() == null) {
                assertThat(store.remove(change.key())).isNotNull();
            } else {
                store.put(change.key(), change.text());
            }
        }
    }

    private static Moved random(Random random) {
        Session session = new Session(
                new Session.Cmd("/bin/" + random.nextInt(2), List.of("a").subList(0, random.nextInt(2)), "x"),
                random.nextInt(2),
                "n");
        String name = List.of("web", "a.b", "c/d").get(random.nextInt(3));
        return new Moved(
                "box" + random.nextInt(2),
                random.nextBoolean(),
                random.nextBoolean() ? Optional.of("n") : Optional.empty(),
                List.of("a", "b").subList(0, random.nextInt(3)),
                random.nextBoolean() ? Map.of(name, session) : Map.of(),
                "token" + random.nextInt(2));
    }

    private static Map<String, String> before(Moved value) {
        Map<String, String> texts = new TreeMap<>();
        MovedCodec.BEFORE.encode(value, VicSink.into(texts));
        return texts;
    }

    private static Map<String, String> now(Moved value) {
        Map<String, String> texts = new TreeMap<>();
        MovedCodec.INSTANCE.encode(value, Mirror.seal(VicSink.into(texts)));
        return texts;
    }
}
