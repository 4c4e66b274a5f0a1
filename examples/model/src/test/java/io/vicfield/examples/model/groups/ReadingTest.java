package io.vicfield.examples.model.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.MapStore;
import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.secret.SecretKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How readers use generations. */
class ReadingTest {
    private static final String SERIAL = "guestinfo.vice..serial";

    private final MapStore store = new MapStore();
    private final List<String> looks = new ArrayList<>();
    private final VicSource watched = key -> {
        looks.add(key);
        return store.get(key);
    };

    @Test
    void withoutAGenerationMembersAreReadOnce() {
        LeaseCodec.INSTANCE.encode(Lease.of(5), store::put);

        assertThat(LeaseCodec.INSTANCE.decode(watched)).isEqualTo(Lease.of(5));
        assertThat(looks).containsOnlyOnce(SERIAL);
        assertThat(looks).filteredOn(Lease.GENERATION::equals).hasSize(2);
    }

    @Test
    void aSettledGroupIsReadOnce() {
        LeaseCodec.INSTANCE.encode(Lease.of(5), store);

        assertThat(LeaseCodec.INSTANCE.decode(watched)).isEqualTo(Lease.of(5));
        assertThat(looks).containsOnlyOnce(SERIAL).containsSubsequence(Lease.GENERATION, SERIAL, Lease.GENERATION);
    }

    @Test
    void oneThatChangesIsReadAgain() {
        LeaseCodec.INSTANCE.encode(Lease.of(5), store);
        VicSource changing = key -> {
            if (key.equals("guestinfo.vice..ip") && !looks.contains(key)) {
                LeaseCodec.INSTANCE.encode(Lease.of(6), store);
            }
            return watched.get(key);
        };

        assertThat(LeaseCodec.INSTANCE.decode(changing)).isEqualTo(Lease.of(6));
        assertThat(looks).filteredOn(SERIAL::equals).hasSize(2);
    }

    @Test
    void soIsOneThatIsWrittenAsAGroupForTheFirstTime() {
        LeaseCodec.INSTANCE.encode(Lease.of(5), store::put);
        VicSource changing = key -> {
            if (key.equals("guestinfo.vice..ip") && !looks.contains(key)) {
                LeaseCodec.INSTANCE.encode(Lease.of(6), store);
            }
            return watched.get(key);
        };

        assertThat(LeaseCodec.INSTANCE.decode(changing)).isEqualTo(Lease.of(6));
    }

    @Test
    void aDeadWriterLeavesATornGroup() {
        LeaseCodec.INSTANCE.encode(Lease.of(5), store);
        store.beginGroup(Lease.GENERATION);
        store.put(SERIAL, "6");

        assertThatThrownBy(() -> LeaseCodec.INSTANCE.decode(watched))
                .isInstanceOf(VicDecodeException.class)
                .hasMessageContaining("Lease.lease~ (guestinfo.vice..lease~): is torn")
                .hasMessageContaining("generation 3");
        assertThat(looks).as("it waits before it looks").containsOnlyOnce(SERIAL);
        assertThat(looks).hasSizeLessThan(100);
    }

    @Test
    void leniently() {
        aDeadWriterLeavesATornGroup();
        List<VicProblem> problems = new ArrayList<>();

        assertThat(LeaseCodec.INSTANCE.decodeLeniently(store, problems::add).serial())
                .isEqualTo(6);
        assertThat(problems).extracting(VicProblem::key).containsExactly(Lease.GENERATION);
    }

    @Test
    void problemsOfEarlierReadingsAreForgotten() {
        LeaseCodec.INSTANCE.encode(Lease.of(5), store);
        store.beginGroup(Lease.GENERATION);
        store.put("guestinfo.vice..nameservers", "soon");
        VicSource changing = key -> {
            if (key.equals("guestinfo.vice..routes") && "3".equals(store.get(Lease.GENERATION))) {
                LeaseCodec.INSTANCE.encode(Lease.of(6), store);
            }
            return key.equals(Lease.GENERATION) && !looks.contains(SERIAL) ? "2" : watched.get(key);
        };

        assertThat(LeaseCodec.INSTANCE.decode(changing)).isEqualTo(Lease.of(6));
    }

    @Test
    void aGenerationAloneMakesNoEntry() {
        Map<String, String> values = new TreeMap<>();
        values.put("guestinfo.vice./sessions", "a");
        values.put("guestinfo.vice./sessions|a/command~", "4");

        assertThat(MachineCodec.INSTANCE.decode(VicSource.of(values)).sessions())
                .isEmpty();
    }

    @Test
    void elementsWithoutKeysHaveNoGroup() {
        Map<String, String> values = Map.of("guestinfo.vice..sessions", "0", "guestinfo.vice..names", "a");
        List<VicProblem> problems = new ArrayList<>();
        Fleet fleet = FleetCodec.INSTANCE.decodeLeniently(VicSource.of(values), problems::add);

        Session zero = new Session("", 0, "", List.of());
        assertThat(fleet).isEqualTo(new Fleet(List.of(zero), Map.of("a", zero)));
        assertThat(problems).extracting(VicProblem::key).containsExactly("guestinfo.vice..sessions|0");
    }

    @Test
    void throughPrefixAndKey() {
        Session sh = new Session("up", 0, "/bin/sh", List.of("-c"));
        Machine machine = new Machine("m", Map.of("a", sh), "u", "p");
        try (SecretKey key = SecretKey.generate()) {
            MachineCodec.INSTANCE.encode(machine, key.seal(VicSink.withPrefix(store, "init")));
            assertThat(store.toMap())
                    .containsEntry("guestinfo.vice./init/login~@secret", "2")
                    .containsEntry("guestinfo.vice..init.sessions|a.status~@non-persistent", "2");
            assertThat(MachineCodec.INSTANCE.decode(key.open(VicSource.withPrefix(store, "init"))))
                    .isEqualTo(machine);
        }
    }
}
