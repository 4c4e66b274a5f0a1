package io.vicfield.extraconfig;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What brings a VM's extraConfig to a wanted record: puts and deletions of the record's own keys, sorted; see
 * {@link DeltaPlanner}.
 *
 * @param changes what to send, in one reconfiguration
 * @param withheld what may not be sent, or cannot be told
 * @param changeVersion that of the snapshot; the reconfiguration carries it, so that it fails if somebody was faster
 */
public record VicDelta(List<OptionChange> changes, List<Withheld> withheld, String changeVersion) {
    private static final String POWERED_ON =
            "not sent to a running VM, which would make it non-persistent: send it when the VM is off";

    /** Copies the lists. */
    public VicDelta {
        changes = List.copyOf(changes);
        withheld = List.copyOf(withheld);
    }

    /** Whether there is nothing to send. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The same for a VM that runs: hidden and non-persistent keys alone, the others withheld. */
    public VicDelta forPoweredOn() {
        List<Withheld> kept = new ArrayList<>(withheld);
        for (OptionChange change : changes) {
            if (!change.fitsPoweredOn()) {
                kept.add(new Withheld(change.key(), POWERED_ON));
            }
        }
        List<OptionChange> sent =
                changes.stream().filter(OptionChange::fitsPoweredOn).toList();
        return new VicDelta(sent, kept, changeVersion);
    }

    /** The same without deletions, as the Go implementation sends it. */
    public VicDelta withoutDeletions() {
        List<OptionChange> puts =
                changes.stream().filter(Predicate.not(OptionChange::isDeletion)).toList();
        return new VicDelta(puts, withheld, changeVersion);
    }

    /**
     * The changes as a binding's option values.
     *
     * @param option makes one from key and value
     */
    public <O> List<O> toOptions(BiFunction<String, String, O> option) {
        return changes.stream()
                .map(change -> option.apply(change.key(), change.value()))
                .toList();
    }

    /** A line per change, secrets and sensitive texts masked. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("VicDelta of changeVersion ").append(changeVersion);
        changes.forEach(change -> text.append("\n  ").append(change));
        withheld.forEach(change -> text.append("\n  ").append(change));
        return text.toString();
    }
}
