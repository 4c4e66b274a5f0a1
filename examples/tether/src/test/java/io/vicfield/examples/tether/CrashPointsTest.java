package io.vicfield.examples.tether;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicSink;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.tether.store.Store;
import io.vicfield.examples.tether.system.DryOperations;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A store takes keys one by one, as guestinfo does, and the tether dies after each key. The host must then read true
 * values, and the next run of the tether must finish the work.
 */
@Timeout(300)
class CrashPointsTest {
    /** Stands for a loss of power: no code catches it. */
    private static final class PowerLoss extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Counts written keys, and fails after a given number. */
    private static final class DyingStore implements Store {
        private final Map<String, String> keys;
        private final int allowed;
        private int written;

        DyingStore(Map<String, String> keys, int allowed) {
            this.keys = keys;
            this.allowed = allowed;
        }

        @Override
        public ExecutorConfig load() {
            return ExecutorConfigCodec.INSTANCE.decode(keys::get);
        }

        @Override
        public void publish(Consumer<? super VicSink> writer) {
            VicSink sink = this::put;
            writer.accept(sink);
        }

        private void put(String key, String value) {
            if (written == allowed) {
                throw new PowerLoss();
            }
            written++;
            keys.put(key, value);
        }
    }

    @Test
    void aTetherMayDieAfterEveryKeyOfItsFirstLife() {
        dieEverywhere(CrashedVm.stored());
    }

    @Test
    void aTetherMayDieAfterEveryKeyOfALaterLife() {
        Map<String, String> keys = CrashedVm.stored();
        assertThat(runs(keys, Integer.MAX_VALUE)).isTrue();
        dieEverywhere(keys);
    }

    private static void dieEverywhere(Map<String, String> before) {
        int crashes = 0;
        for (boolean died = true; died; crashes++) {
            Map<String, String> keys = new TreeMap<>(before);
            died = !runs(keys, crashes);
            CrashedVm.assertHonest(keys);
            assertThat(runs(keys, Integer.MAX_VALUE)).isTrue();
            CrashedVm.assertDone(keys);
        }
        assertThat(crashes).isGreaterThan(10);
    }

    /** Returns whether the tether ends without dying. */
    private static boolean runs(Map<String, String> keys, int allowed) {
        Tether tether = new Tether(
                new DyingStore(keys, allowed),
                new DryOperations(new Captured(), note -> {}),
                Clock.systemUTC(),
                List.of(),
                new Timing(Duration.ZERO, Duration.ofSeconds(60)),
                new Log(new PrintStream(OutputStream.nullOutputStream()), Clock.systemUTC()));
        try {
            tether.run();
            return true;
        } catch (PowerLoss e) {
            return false;
        }
    }
}
