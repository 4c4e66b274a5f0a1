package io.vicfield.examples.model.groups;

import io.vicfield.VicDecodeException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.util.SplittableRandom;

/**
 * A writer of leases and their reader. The writer may take steps before each read of a key, so that it interrupts the
 * reader at any place. Sometimes the writer dies between two steps, and another one continues.
 */
final class Race {
    /** The average number of steps until a writer dies. */
    private static final int LIFE = 300;

    private final SplittableRandom random;
    private final Script script;
    private long serial;
    /** The last lease that was written completely. */
    private long settled;

    private double pace;
    private boolean retried;

    long accepted;
    long afterRetries;
    long torn;
    long killed;
    long mixed;
    long stale;

    Race(long seed, VicSink store) {
        random = new SplittableRandom(seed);
        script = new Script(store);
        // A writer without groups starts.
        LeaseCodec.INSTANCE.encode(Lease.of(0), store::put);
        write();
    }

    /** Lets the writer take steps before a key is read. */
    void interleave(String key, int looksAtGeneration) {
        retried |= looksAtGeneration > 2;
        while (random.nextDouble() < pace) {
            step();
        }
    }

    /** Reads a lease, each time with another speed of the writer. */
    void read(VicSource store) {
        pace = random.nextDouble() * 0.5;
        retried = false;
        long before = settled;
        try {
            Lease lease = LeaseCodec.INSTANCE.decode(store);
            accepted++;
            afterRetries += retried ? 1 : 0;
            mixed += lease.isWhole() ? 0 : 1;
            stale += lease.serial() < before ? 1 : 0;
        } catch (VicDecodeException e) {
            torn++;
        }
    }

    private void step() {
        if (script.isDone()) {
            write();
        }
        script.step();
        if (random.nextInt(LIFE) == 0) {
            script.kill();
            killed++;
            write();
        }
    }

    private void write() {
        serial++;
        LeaseCodec.INSTANCE.encode(Lease.of(serial), script);
        long written = serial;
        script.add(() -> settled = written);
        script.rest(random.nextInt(60));
    }

    @Override
    public String toString() {
        return accepted + " accepted, " + afterRetries + " of them after retries, " + torn + " torn, " + killed
                + " writers killed, " + mixed + " mixed, " + stale + " stale";
    }
}
