package io.vicfield.extraconfig;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.MapStore;
import io.vicfield.VicSource;
import io.vicfield.secret.SecretKey;
import io.vicfield.spi.Moved;
import io.vicfield.spi.MovedCodec;
import io.vicfield.spi.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A delta withholds changes of secrets that do not open, and deletions that the guest may have provoked. */
class WithholdingTest {
    private static final String TOKENS = "guestinfo.vice./tokens@secret";
    private static final String TOKEN = "guestinfo.vice./tokens|a@secret";
    private static final String USER = "guestinfo.vice./user@secret";
    private static final String PASSWORD = "guestinfo.vice./password@secret";
    private static final Session JOB = new Session(new Session.Cmd("/bin/sh", List.of("sh"), "x"), 0, "notes");
    private static final Agent AGENT =
            new Agent("box", 1, List.of(), Map.of("web", JOB), "me", "secret", Map.of("a", "1"));
    private static final Agent WITHOUT_SECRETS = AGENT.withLogin("", "").withTokens(Map.of());

    private final SecretKey key = SecretKey.generate();
    private final SecretKey other = SecretKey.generate();
    private final DeltaPlanner<Agent> planner =
            DeltaPlanner.of(AgentCodec.INSTANCE).withSecrets(key::open, key::seal);
    private final DeltaPlanner<Agent> otherPlanner =
            DeltaPlanner.of(AgentCodec.INSTANCE).withSecrets(other::open, other::seal);
    private final Map<String, String> stored = stored();

    @AfterEach
    void close() {
        key.close();
        other.close();
    }

    @Test
    void secretsThatOpenAreReplacedAndDeleted() {
        VicDelta delta = planner.plan(new VicSnapshot(stored, "7"), WITHOUT_SECRETS);
        assertThat(delta.withheld()).isEmpty();
        assertThat(delta.changes())
                .contains(new OptionChange(TOKENS, null), new OptionChange(TOKEN, null))
                .extracting(OptionChange::key)
                .contains(USER, PASSWORD);
        Map<String, String> values = new TreeMap<>(stored);
        delta.applyTo(values::put, values::remove);
        assertThat(AgentCodec.INSTANCE.decode(key.open(VicSource.of(values)))).isEqualTo(WITHOUT_SECRETS);
    }

    @Test
    void secretsOfAnotherKeyAreNeitherReplacedNorDeleted() {
        VicDelta delta = otherPlanner.plan(new VicSnapshot(stored, "7"), WITHOUT_SECRETS);
        assertThat(delta.changes()).isEmpty();
        assertThat(delta.withheld())
                .filteredOn(withheld -> withheld.toString().contains("this key does not open"))
                .extracting(Withheld::key)
                .containsExactly(PASSWORD, TOKENS, TOKEN, USER);
    }

    @Test
    void entriesBelowAListThatDoesNotOpenAreNotDeleted() {
        MapStore sealedByOther = new MapStore();
        other.seal(sealedByOther).putSecret(TOKENS, "a");
        stored.put(TOKENS, sealedByOther.get(TOKENS));
        VicDelta delta = planner.plan(new VicSnapshot(stored, "7"), AGENT.withTokens(Map.of()));
        assertThat(delta.changes()).isEmpty();
        assertThat(delta.withheld()).extracting(Withheld::key).containsExactly(TOKENS, TOKEN);
    }

    @Test
    void aNewSecretBesideAClosedOneIsSent() {
        stored.remove(PASSWORD);
        stored.remove(USER);
        stored.remove("guestinfo.vice./login~@secret");
        VicDelta delta = otherPlanner.plan(new VicSnapshot(stored, "7"), AGENT);
        assertThat(delta.changes()).extracting(OptionChange::key).contains(PASSWORD, USER);
        assertThat(delta.withheld()).extracting(Withheld::key).containsExactly(TOKENS, TOKEN);
    }

    @Test
    void withoutTheSecretKeyEverySecretIsWithheld() {
        VicDelta delta = DeltaPlanner.of(AgentCodec.INSTANCE).plan(new VicSnapshot(stored, "7"), WITHOUT_SECRETS);
        assertThat(delta.changes()).isEmpty();
        assertThat(delta.withheld())
                .allMatch(withheld -> withheld.toString().contains("give the planner a SecretKey"))
                .extracting(Withheld::key)
                .containsExactly(PASSWORD, TOKENS, TOKEN, USER);
    }

    @Test
    void aClosedSecretOfARecordWithFormerKeysIsKept() {
        DeltaPlanner<Moved> moved = DeltaPlanner.of(MovedCodec.INSTANCE).withSecrets(other::open, other::seal);
        Moved wanted = new Moved("box", true, Optional.empty(), List.of(), Map.of(), "new");
        MapStore store = new MapStore();
        MovedCodec.INSTANCE.encode(wanted, key.seal(store));
        VicDelta delta = moved.plan(new VicSnapshot(store.toMap(), "7"), wanted);
        assertThat(delta.changes()).isEmpty();
        assertThat(delta.withheld()).extracting(Withheld::key).containsExactly("guestinfo.vice./token@secret");
    }

    @Test
    void keysOfAnEntryThatTheGuestMayHaveRemovedAreNotDeleted() {
        stored.remove("guestinfo.vice..jobs");
        VicDelta delta = planner.plan(new VicSnapshot(stored, "7"), AGENT.withJobs(Map.of()));
        assertThat(delta.changes()).containsExactly(new OptionChange("guestinfo.vice..jobs|web.status", null));
        assertThat(delta.withheld())
                .allMatch(withheld -> withheld.toString().contains("the guest may have removed its entry"))
                .extracting(Withheld::key)
                .contains("guestinfo.vice./jobs|web/cmd/Path", "jobs|web/notes");
    }

    @Test
    void theHostDeletesAnEntryThatIsListed() {
        VicDelta delta = planner.plan(new VicSnapshot(stored, "7"), AGENT.withJobs(Map.of()));
        assertThat(delta.withheld()).isEmpty();
        assertThat(delta.changes())
                .contains(new OptionChange("guestinfo.vice./jobs|web/cmd/Path", null))
                .allMatch(change -> change.key().contains("jobs") && change.isDeletion());
    }

    private Map<String, String> stored() {
        Map<String, String> values = new TreeMap<>();
        planner.plan(new VicSnapshot(Map.of(), ""), AGENT).applyTo(values::put, values::remove);
        return values;
    }
}
