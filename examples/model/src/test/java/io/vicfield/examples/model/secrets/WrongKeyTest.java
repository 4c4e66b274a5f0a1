package io.vicfield.examples.model.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vicfield.MapStore;
import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.extraconfig.Withheld;
import io.vicfield.secret.SecretKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reads and writes with a key that does not open the stored secrets. */
class WrongKeyTest {
    private static final String CODE = "guestinfo.vice./code@secret";
    private static final Vault VAULT = new Vault(
            "me",
            "1234",
            "green",
            "front",
            "steel",
            Map.of("a", new Vault.Box("papers", "will"), "b", new Vault.Box("stones", "ruby")));

    private final SecretKey right = SecretKey.generate();
    private final SecretKey wrong = SecretKey.generate();
    private final VicSnapshot snapshot = new VicSnapshot(stored(), "7");

    private Map<String, String> stored() {
        MapStore store = new MapStore();
        VaultCodec.INSTANCE.encode(VAULT, right.seal(store));
        return store.toMap();
    }

    @AfterEach
    void closeKeys() {
        right.close();
        wrong.close();
    }

    private static VicDelta plan(VicSnapshot snapshot, SecretKey key, Vault wanted) {
        return DeltaPlanner.of(VaultCodec.INSTANCE)
                .withSecrets(key::open, key::seal)
                .plan(snapshot, wanted);
    }

    private Vault leniently(VicSnapshot from) {
        return VaultCodec.INSTANCE.decodeLeniently(wrong.open(from), problem -> {});
    }

    private static List<String> secrets(VicSnapshot snapshot) {
        return snapshot.values().keySet().stream()
                .filter(key -> key.endsWith("@secret") && !key.contains("~"))
                .toList();
    }

    @Test
    void strictDecodingReportsEachSecret() {
        assertThatExceptionOfType(VicDecodeException.class)
                .isThrownBy(() -> VaultCodec.INSTANCE.decode(wrong.open(snapshot)))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(VicProblem::message)
                        .allMatch(message -> message.contains("cannot be opened with this key")));
    }

    @Test
    void aDeltaOfALenientlyDecodedRecordChangesNoSecret() {
        VicDelta delta = plan(snapshot, wrong, leniently(snapshot));

        assertThat(delta.changes()).isEmpty();
        assertThat(delta.withheld())
                .extracting(Withheld::key)
                .containsAll(secrets(snapshot))
                .contains("guestinfo.vice..boxes|a.label", "guestinfo.vice..boxes|b.label")
                .doesNotHaveDuplicates();
        assertThat(delta.withheld())
                .extracting(Withheld::reason)
                .anyMatch(reason -> reason.startsWith("a stored secret that this key does not open is neither"));
    }

    @Test
    void withoutAKeyItIsTheSame() {
        VicDelta delta = DeltaPlanner.of(VaultCodec.INSTANCE).plan(snapshot, leniently(snapshot));

        assertThat(delta.changes()).isEmpty();
        assertThat(delta.withheld())
                .extracting(Withheld::key)
                .containsAll(secrets(snapshot))
                .contains("guestinfo.vice..boxes|a.label", "guestinfo.vice..boxes|b.label")
                .doesNotHaveDuplicates();
    }

    @Test
    void otherValuesAreSent() {
        Vault read = leniently(snapshot);
        Vault wanted = new Vault("you", "new", read.pass(), read.door(), read.lock(), read.boxes());
        VicDelta delta = plan(snapshot, wrong, wanted);

        assertThat(delta.changes()).containsExactly(new OptionChange("guestinfo.vice..owner", "you"));
        assertThat(delta.withheld()).extracting(Withheld::key).contains(CODE);
    }

    @Test
    void aSecretThatMovedIsNotReadAsNothing() {
        Map<String, String> before = new TreeMap<>(snapshot.values());
        before.put("guestinfo.vice./badge@secret", before.remove("guestinfo.vice./pass@secret"));
        VicSnapshot earlier = new VicSnapshot(before, "7");
        VicDelta delta = plan(earlier, wrong, leniently(earlier));

        assertThat(delta.changes()).isEmpty();
        assertThat(delta.withheld())
                .extracting(Withheld::key)
                .contains("guestinfo.vice./badge@secret", "guestinfo.vice./pass@secret");
    }

    @Test
    void oneDamagedSecretIsWithheldAndTheOthersAreCompared() {
        Map<String, String> damaged = new TreeMap<>(snapshot.values());
        damaged.put(CODE, "AAAA");
        Vault wanted = new Vault(
                "me", "", "blue", "front", "steel", Map.of("a", VAULT.boxes().get("a")));
        VicDelta delta = plan(new VicSnapshot(damaged, "7"), right, wanted);

        assertThat(delta.withheld()).extracting(Withheld::key).containsExactly(CODE);
        assertThat(delta.changes())
                .extracting(OptionChange::key)
                .containsExactly(
                        "guestinfo.vice..boxes|b.label",
                        "guestinfo.vice./boxes@secret",
                        "guestinfo.vice./boxes|b/content@secret",
                        "guestinfo.vice./pass@secret");
    }

    @Test
    void aSnapshotWithoutSecretsReplacesThem() {
        Map<String, String> clear = new TreeMap<>(snapshot.values());
        clear.keySet().removeAll(secrets(snapshot));
        VicDelta delta = plan(new VicSnapshot(clear, "7"), wrong, VAULT);

        assertThat(delta.withheld()).isEmpty();
        assertThat(delta.changes()).extracting(OptionChange::key).contains(CODE);
    }

    /** A codec encodes the given record: it cannot tell an empty secret from an unopened one. */
    @Test
    void encodingReplacesUnopenedSecrets() {
        Map<String, String> store = new TreeMap<>(snapshot.values());
        List<VicProblem> problems = new ArrayList<>();
        Vault read = VaultCodec.INSTANCE.decodeLeniently(wrong.open(VicSource.of(store)), problems::add);
        assertThat(problems).extracting(VicProblem::key).contains(CODE);
        assertThat(read.code()).isEmpty();

        VaultCodec.INSTANCE.encode(read, wrong.seal(VicSink.into(store)));

        assertThat(wrong.open(VicSource.of(store)).getSecret(CODE)).isEmpty();
    }
}
