package io.vicfield.examples.model.groups;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.MapStore;
import io.vicfield.VicDecodeException;
import io.vicfield.VicSource;
import io.vicfield.guestinfo.GuestCommand;
import io.vicfield.guestinfo.GuestInfo;
import io.vicfield.guestinfo.GuestRpc;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Readers accept only groups that one writer wrote. */
class RaceTest {
    private static final int READS = 1_000_000;
    private static final long SEED = new SplittableRandom().nextLong();

    private int generationLooks;

    @Test
    void noReaderAcceptsAMixedGroup() {
        MapStore store = new MapStore();
        Race race = new Race(SEED, store);
        VicSource watched = key -> look(race, key, store);
        while (race.accepted < READS) {
            generationLooks = 0;
            race.read(watched);
        }
        System.out.println("atomic groups, seed " + SEED + ": " + race);
        assertThat(race.mixed).as(race.toString()).isZero();
        assertThat(race.stale).as(race.toString()).isZero();
        assertThat(race.afterRetries).isGreaterThan(READS / 100);
        assertThat(race.killed).isGreaterThan(READS / 1000);
    }

    /** Without generations the same readers accept mixed groups, so the test above can fail. */
    @Test
    void withoutGenerationsTheyDo() {
        MapStore store = new MapStore();
        Race race = new Race(SEED, store);
        VicSource watched = key -> key.equals(Lease.GENERATION) ? null : look(race, key, store);
        while (race.accepted < READS / 100) {
            race.read(watched);
        }
        assertThat(race.mixed).as("seed " + SEED + ": " + race).isGreaterThan(READS / 10_000);
    }

    /** Uses guestinfo, whose reader remembers values and whose writer cannot delete. */
    @Test
    void noGuestAcceptsAMixedGroup() {
        Map<String, String> host = new HashMap<>();
        Race race = new Race(SEED, new GuestInfo(rpc(host)));
        GuestRpc rpc = rpc(host);
        GuestInfo info = new GuestInfo(command -> {
            interleave(race, command.key());
            return rpc.send(command);
        });
        while (race.accepted < READS / 50) {
            generationLooks = 0;
            race.read(info);
        }
        System.out.println("atomic groups over guestinfo, seed " + SEED + ": " + race);
        assertThat(race.mixed).as(race.toString()).isZero();
        assertThat(race.stale).as(race.toString()).isZero();
        assertThat(race.afterRetries).isGreaterThan(READS / 5000);
    }

    @Test
    void threadsOnOneStore() throws Exception {
        MapStore store = new MapStore();
        LeaseCodec.INSTANCE.encode(Lease.of(0), store);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            Future<?> first = threads.submit(reader(store));
            Future<?> second = threads.submit(reader(store));
            SplittableRandom random = new SplittableRandom(SEED);
            for (long serial = 1; !first.isDone() || !second.isDone(); serial++) {
                LeaseCodec.INSTANCE.encode(Lease.of(serial), store);
                for (int pause = random.nextInt(5000); pause > 0; pause--) {
                    Thread.onSpinWait();
                }
            }
            first.get();
            second.get();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Reads until it has accepted enough leases; it reads a torn lease again. */
    private static Callable<Void> reader(VicSource store) {
        return () -> {
            for (int accepted = 0; accepted < 20_000; ) {
                try {
                    assertThat(LeaseCodec.INSTANCE.decode(store)).matches(Lease::isWhole);
                    accepted++;
                } catch (VicDecodeException e) {
                    assertThat(e).hasMessageContaining("torn");
                }
            }
            return null;
        };
    }

    private @Nullable String look(Race race, String key, VicSource store) {
        interleave(race, key);
        return store.get(key);
    }

    private void interleave(Race race, String key) {
        generationLooks += key.equals(Lease.GENERATION) ? 1 : 0;
        race.interleave(key, generationLooks);
    }

    private static GuestRpc rpc(Map<String, String> host) {
        return (GuestCommand command) -> {
            String value = command.value();
            if (value == null) {
                return host.get(command.key());
            }
            host.put(command.key(), value);
            return "";
        };
    }
}
