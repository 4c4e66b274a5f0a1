package io.vicfield.examples.inspect.change;

import io.vicfield.VicDecodeException;
import io.vicfield.VicEncodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.examples.console.Failure;
import io.vicfield.examples.inspect.input.Tree;
import io.vicfield.examples.inspect.records.SealedSource;
import io.vicfield.examples.inspect.records.Secrets;
import io.vicfield.examples.inspect.records.Stored;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.extraconfig.Withheld;
import io.vicfield.secret.SecretKey;
import io.vicfield.spi.GeneratedCodec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans the change of single values. The codec decodes the changed configuration, and so checks every value. Changes that
 * a codec would make without the wanted ones, such as moving values from former keys, are left out.
 */
public final class ChangePlan {
    private static final String UNSEALED = "a secret cannot be sealed without its key: give --secret-key FILE";

    private final Secrets secrets;
    private final Stored stored;
    private final VicSource base;
    /** How a message about the document begins. */
    private final String refusal;

    private ChangePlan(Secrets secrets, @Nullable String file) {
        this.secrets = secrets;
        this.stored = secrets.stored();
        refusal = file == null
                ? stored.file() + ": nothing is changed"
                : file + ": cannot be applied to " + stored.file();
        base = secrets.key() == null ? new SealedSource(stored) : secrets.opened();
    }

    /**
     * Plans the changes that write a document over a configuration.
     *
     * @param secrets the configuration, and the key of its secrets
     * @param file the name of the document's file, for messages; null without a file
     * @param changeVersion the version of the VM's configuration; empty for a file
     * @throws Failure if the document has other components than the record, or a value is not of its component's type
     */
    public static PlannedChange of(Secrets secrets, Tree document, @Nullable String file, String changeVersion) {
        ChangePlan plan = new ChangePlan(secrets, file);
        return plan.plan(plan.stored.record().codec(), document, changeVersion);
    }

    private <T> PlannedChange plan(GeneratedCodec<T> codec, Tree document, String changeVersion) {
        Overlay overlay = new Overlay(stored, base);
        List<String> problems = new TreeEdit(overlay).write(codec, document);
        if (!problems.isEmpty()) {
            throw new Failure(refusal, problems);
        }
        if (overlay.setsSecret() && secrets.key() == null) {
            throw new Failure(stored.file() + ": " + UNSEALED);
        }
        List<VicProblem> before = new ArrayList<>();
        List<VicProblem> after = new ArrayList<>();
        T old = decode(codec, base, before);
        T wanted = decode(codec, overlay, after);
        List<VicProblem> remaining = new ArrayList<>(after);
        remaining.retainAll(before);
        after.removeAll(before);
        if (!after.isEmpty()) {
            throw new Failure(refusal, after);
        }
        VicSnapshot snapshot = new VicSnapshot(stored.values(), changeVersion);
        try {
            DeltaPlanner<T> planner = planner(codec);
            VicDelta delta = difference(planner.plan(snapshot, old), planner.plan(snapshot, wanted), overlay);
            return new PlannedChange(delta, remaining);
        } catch (VicEncodeException e) {
            throw new Failure(refusal, e.problems());
        }
    }

    private <T> T decode(GeneratedCodec<T> codec, VicSource source, List<VicProblem> problems) {
        try {
            return codec.decodeLeniently(source, problems::add);
        } catch (VicDecodeException e) {
            throw stored.unreadable(e.problems());
        }
    }

    private <T> DeltaPlanner<T> planner(GeneratedCodec<T> codec) {
        SecretKey key = secrets.key();
        // Without a key every secret has a placeholder, so that none of them changes.
        return key == null
                ? DeltaPlanner.of(codec).withSecrets(snapshot -> base, Unsealed::new)
                : DeltaPlanner.of(codec).withSecrets(key::open, key::seal);
    }

    /** Returns the changes that are only in the second delta. A removed key is deleted, and gets no zero value. */
    private VicDelta difference(VicDelta without, VicDelta with, Overlay overlay) {
        Set<OptionChange> usual = new HashSet<>(without.changes());
        List<OptionChange> changes = new ArrayList<>();
        for (OptionChange change : with.changes()) {
            if (overlay.removes(change.key())) {
                changes.add(new OptionChange(change.key(), null));
            } else if (overlay.sets(change.key()) || !usual.contains(change) && !isSealedAgain(change, without)) {
                changes.add(change);
            }
        }
        List<Withheld> withheld = new ArrayList<>(with.withheld());
        withheld.removeAll(without.withheld());
        changes.stream()
                .filter(this::isUnsealed)
                .filter(change -> stored.has(change.key()))
                .forEach(change -> withheld.add(new Withheld(change.key(), UNSEALED)));
        changes.removeIf(this::isUnsealed);
        changes.removeIf(change -> change.isDeletion() && !stored.has(change.key()));
        return new VicDelta(changes, withheld, with.changeVersion(), with.successors(), with.groups());
    }

    /** Returns whether a change has no sealed value. A missing secret is zero, as a new entry's secrets are. */
    private boolean isUnsealed(OptionChange change) {
        return secrets.key() == null && !change.isDeletion() && Secrets.isSecret(change.key());
    }

    /** Returns whether both deltas seal the same secret, which gives another text each time. */
    private static boolean isSealedAgain(OptionChange change, VicDelta without) {
        return Secrets.isSecret(change.key())
                && without.changes().stream()
                        .anyMatch(other -> Objects.equals(other.key(), change.key()) && !other.isDeletion());
    }

    /** Takes the place of a sink that seals. What it puts is withheld. */
    private record Unsealed(VicSink sink) implements VicSink {
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
