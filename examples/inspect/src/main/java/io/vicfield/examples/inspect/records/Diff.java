package io.vicfield.examples.inspect.records;

import io.vicfield.VicDecodeException;
import io.vicfield.VicEncodeException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.examples.console.Failure;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.extraconfig.Withheld;
import io.vicfield.schema.KeyPattern;
import io.vicfield.spi.GeneratedCodec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The difference between two configurations of the same record.
 *
 * @param from the configuration to change
 * @param to the wanted configuration
 * @param delta the changes; placeholders stand for secrets
 * @param alike the number of keys that are equal in both configurations, although a codec would write or delete them
 * @param secrecy how secrets were compared
 */
public record Diff(Stored from, Stored to, VicDelta delta, int alike, Secrecy secrecy) {
    /** How secrets are compared. */
    public enum Secrecy {
        /** The record has no secrets. */
        NONE,
        /** Compares the sealed values, because the secret keys are missing. */
        SEALED,
        /** Compares the opened values. */
        OPENED
    }

    private static final String ONLY_READ = "differs, but cannot change: no codec writes it";
    private static final String STORED_OTHERWISE =
            "is sealed, and stored differently in A: open it with --secret-key to compare the values";

    /** Compares two configurations. */
    public static Diff of(Secrets from, Secrets to) {
        Secrecy secrecy = secrecy(from, to);
        VicDelta planned = plan(from, to, secrecy);
        // Without keys, the planner uses placeholders for secrets. The differences between sealed secrets are added
        // below.
        List<OptionChange> changes = new ArrayList<>(planned.changes());
        changes.removeIf(change -> secrecy == Secrecy.SEALED && Secrets.isSecret(change.key()));
        int all = changes.size();
        changes.removeIf(change -> same(from.stored(), to.stored(), change.key()));
        int alike = all - changes.size();
        List<Withheld> withheld = new ArrayList<>(planned.withheld());
        addUnplanned(from.stored(), to.stored(), secrecy, changes, withheld);
        changes.sort(Comparator.comparing(OptionChange::key));
        return new Diff(
                from.stored(),
                to.stored(),
                new VicDelta(changes, withheld, "", planned.successors(), planned.groups()),
                alike,
                secrecy);
    }

    /** Returns the difference for a VM that runs. */
    public Diff forPoweredOn() {
        return new Diff(from, to, delta.forPoweredOn(), alike, secrecy);
    }

    /** Returns whether the delta has neither changes nor withheld changes. */
    public boolean isEmpty() {
        return delta.isEmpty() && delta.withheld().isEmpty();
    }

    private static Secrecy secrecy(Secrets from, Secrets to) {
        if (from.keys().isEmpty() && to.keys().isEmpty()) {
            return Secrecy.NONE;
        }
        return from.canOpen() && to.canOpen() ? Secrecy.OPENED : Secrecy.SEALED;
    }

    private static VicDelta plan(Secrets from, Secrets to, Secrecy secrecy) {
        return plan(from, to, secrecy, to.stored().record().codec());
    }

    private static <T> VicDelta plan(Secrets from, Secrets to, Secrecy secrecy, GeneratedCodec<T> codec) {
        try {
            T wanted = codec.decode(source(to, secrecy));
            VicSource old = source(from, secrecy);
            return DeltaPlanner.of(codec)
                    .withSecrets(snapshot -> old, MaskingSink::new)
                    .plan(new VicSnapshot(from.stored().values(), ""), wanted);
        } catch (VicDecodeException e) {
            throw to.stored().unreadable(e.problems());
        } catch (VicEncodeException e) {
            throw new Failure(to.stored().file() + ": cannot be encoded again", e.problems());
        }
    }

    private static VicSource source(Secrets secrets, Secrecy secrecy) {
        return secrecy == Secrecy.OPENED ? secrets.opened() : new SealedSource(secrets.stored());
    }

    /** Compares the keys that planners ignore: keys that are never written, and secrets without their keys. */
    private static void addUnplanned(
            Stored from, Stored to, Secrecy secrecy, List<OptionChange> changes, List<Withheld> withheld) {
        TreeSet<String> keys = new TreeSet<>(from.values().keySet());
        keys.addAll(to.values().keySet());
        keys.removeIf(Predicate.not(from::owns));
        keys.removeIf(key -> same(from, to, key));
        for (String key : keys) {
            KeyPattern pattern = from.pattern(key);
            if (pattern != null && Stored.isGeneration(pattern)) {
                continue; // The same members with another generation are the same.
            }
            if (pattern != null && !pattern.written()) {
                withheld.add(new Withheld(key, ONLY_READ));
            } else if (secrecy == Secrecy.SEALED && Secrets.isSecret(key)) {
                if (to.has(key)) {
                    withheld.add(new Withheld(key, STORED_OTHERWISE));
                } else {
                    changes.add(new OptionChange(key, null));
                }
            }
        }
    }

    private static boolean same(Stored from, Stored to, String key) {
        return Objects.equals(from.values().get(key), to.values().get(key));
    }

    /** Writes placeholders for secrets, because the delta is only printed. */
    private record MaskingSink(VicSink sink) implements VicSink {
        @Override
        public void put(String key, String value) {
            sink.put(key, value);
        }

        @Override
        public void putSecret(String key, String value) {
            sink.put(key, SealedSource.MASK);
        }
    }
}
