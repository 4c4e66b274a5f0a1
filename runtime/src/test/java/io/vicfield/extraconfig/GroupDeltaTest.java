package io.vicfield.extraconfig;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.MapStore;
import io.vicfield.VicSource;
import io.vicfield.spi.Session;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A delta sends all keys of an atomic group, or none. */
class GroupDeltaTest {
    private static final String STATUS = "guestinfo.vice..status";
    private static final String REASONS = "guestinfo.vice..reasons";
    private static final String GENERATION = "guestinfo.vice..report~";
    private static final String LOGIN = "guestinfo.vice./login~@secret";
    private static final String USER = "guestinfo.vice./user@secret";
    private static final String PASSWORD = "guestinfo.vice./password@secret";
    private static final Session JOB = new Session(new Session.Cmd("/bin/sh", List.of("sh"), "x"), 0, "notes");
    private static final Agent AGENT =
            new Agent("box", 1, List.of("a", "b"), Map.of("web", JOB), "me", "secret", Map.of());
    private static final DeltaPlanner<Agent> PLANNER =
            DeltaPlanner.of(AgentCodec.INSTANCE).withSecrets(Mirror::open, Mirror::seal);

    private final Map<String, String> stored = stored(AGENT);

    @Test
    void aChangedMemberSendsTheWholeGroup() {
        Agent wanted = AGENT.withReport(2, "a", "b");
        VicDelta delta = plan(wanted);
        assertThat(delta.changes())
                .containsExactly(
                        new OptionChange(REASONS, "1"),
                        new OptionChange(REASONS + "~", "a|b"),
                        new OptionChange(GENERATION, "4"),
                        new OptionChange(STATUS, "2"));
        assertThat(delta.groups()).containsOnlyKeys(GENERATION);
        assertThat(applied(delta)).isEqualTo(wanted);
    }

    @Test
    void anEqualRecordSendsNothing() {
        VicDelta delta = plan(AGENT);
        assertThat(delta.isEmpty()).isTrue();
        assertThat(delta.groups()).isEmpty();
    }

    @Test
    void changesOfOtherKeysSendNoGroup() {
        Agent wanted = AGENT.withJobs(Map.of());
        VicDelta delta = plan(wanted);
        assertThat(delta.changes())
                .extracting(OptionChange::key)
                .contains("guestinfo.vice..jobs")
                .doesNotContain(STATUS, GENERATION, LOGIN);
        assertThat(applied(delta)).isEqualTo(wanted);
    }

    @Test
    void anEmptiedMemberSendsTheWholeGroup() {
        VicDelta delta = plan(AGENT.withReport(1));
        assertThat(delta.changes())
                .containsExactly(
                        new OptionChange(REASONS, null),
                        new OptionChange(REASONS + "~", null),
                        new OptionChange(GENERATION, "4"),
                        new OptionChange(STATUS, "1"));
        assertThat(delta.withoutDeletions().changes())
                .contains(new OptionChange(REASONS, ""), new OptionChange(REASONS + "~", ""));
    }

    @Test
    void withoutDeletionsOnlyMembersAreEmptied() {
        VicDelta delta = plan(AGENT.withJobs(Map.of()).withReport(1)).withoutDeletions();
        assertThat(delta.changes())
                .containsExactly(
                        new OptionChange(REASONS, ""),
                        new OptionChange(REASONS + "~", ""),
                        new OptionChange(GENERATION, "4"),
                        new OptionChange(STATUS, "1"));
    }

    @Test
    void elementsOfADamagedListBelongToTheGroup() {
        stored.put(REASONS, "many");
        VicDelta delta = plan(AGENT.withReport(1));
        assertThat(delta.groups().get(GENERATION)).contains(REASONS, REASONS + "~", STATUS, GENERATION);
        assertThat(applied(delta)).isEqualTo(AGENT.withReport(1));
    }

    @Test
    void aGroupThatADeadWriterLeftIsSentAgain() {
        stored.put(GENERATION, "5");
        VicDelta delta = plan(AGENT);
        assertThat(delta.changes())
                .containsExactly(
                        new OptionChange(REASONS, "1"),
                        new OptionChange(REASONS + "~", "a|b"),
                        new OptionChange(GENERATION, "6"),
                        new OptionChange(STATUS, "1"));
    }

    @Test
    void aNewVmGetsEveryGroup() {
        stored.clear();
        VicDelta delta = plan(AGENT);
        assertThat(delta.groups()).containsOnlyKeys(GENERATION, LOGIN);
        assertThat(delta.changes()).contains(new OptionChange(GENERATION, "2"), new OptionChange(LOGIN, "2"));
        assertThat(applied(delta)).isEqualTo(AGENT);
    }

    @Test
    void aGroupOfSecretsIsSentWhole() {
        Agent wanted = AGENT.withLogin("you", "secret");
        VicDelta delta = plan(wanted);
        assertThat(delta.changes()).extracting(OptionChange::key).containsExactly(LOGIN, PASSWORD, USER);
        assertThat(applied(delta)).isEqualTo(wanted);
    }

    @Test
    void withoutTheSecretKeyAGroupOfSecretsIsWithheldWhole() {
        VicDelta delta = DeltaPlanner.of(AgentCodec.INSTANCE)
                .plan(new VicSnapshot(stored, "7"), AGENT.withLogin("you", "x").withReport(2, "a", "b"));
        assertThat(delta.changes())
                .extracting(OptionChange::key)
                .contains(GENERATION)
                .doesNotContain(LOGIN);
        assertThat(delta.withheld()).extracting(Withheld::key).containsExactly(PASSWORD, USER);
    }

    @Test
    void aRunningVmGetsNoPartOfAGroup() {
        VicDelta delta = plan(AGENT.withReport(2, "a", "b")).forPoweredOn();
        assertThat(delta.changes()).isEmpty();
        assertThat(delta.withheld())
                .extracting(Withheld::key)
                .containsExactly(REASONS, REASONS + "~", GENERATION, STATUS);
    }

    private VicDelta plan(Agent wanted) {
        return PLANNER.plan(new VicSnapshot(stored, "7"), wanted);
    }

    private Agent applied(VicDelta delta) {
        Map<String, String> values = new TreeMap<>(stored);
        delta.applyTo(values::put, values::remove);
        return AgentCodec.INSTANCE.decode(Mirror.open(VicSource.of(values)));
    }

    private static Map<String, String> stored(Agent agent) {
        MapStore store = new MapStore();
        delta(agent).applyTo(store::put, store::remove);
        return new TreeMap<>(store.toMap());
    }

    private static VicDelta delta(Agent agent) {
        return PLANNER.plan(new VicSnapshot(Map.of(), ""), agent);
    }
}
