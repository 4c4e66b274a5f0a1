package io.vicfield.examples.model.groups;

import io.vicfield.VicDecodeException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.util.SplittableRandom;

/**
 * A writer of leases and their reader. Whenever the reader looks at the store the writer may take some steps, so that it
 * gets in between any two looks; now and then it dies between two steps, and another one takes over.
 */
final class Race {
    /** Of so many steps, one is a writer's last. */
    private static final int LIFE = 300;

    private final SplittableRandom random;
    private final Script script;
    private long serial;
    /** The last lease that a writer got through with. */
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
        // By one who knows no groups.
        LeaseCodec.INSTANCE.encode(Lease.of(0), store::put);
        write();
    }

    /** Lets the writer take steps before a key is looked at. */
    void interleave(String key, int looksAtGeneration) {
        retried |= looksAtGeneration > 2;
        while (random.nextDouble() < pace) {
            step();
        }
    }

    /** Reads a lease, with another pace of the writer's each time. */
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
