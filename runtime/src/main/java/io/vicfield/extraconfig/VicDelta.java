package io.vicfield.extraconfig;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What brings a VM's extraConfig to a wanted record: puts and deletions of the record's own keys, sorted; see
 * {@link DeltaPlanner}.
 *
 * @param changes what to send, in one reconfiguration
 * @param withheld what may not be sent, or cannot be told
 * @param changeVersion that of the snapshot; the reconfiguration carries it, so that it fails if somebody was faster
 * @param successors former keys in the snapshot, with the keys that this delta adds in their places: none is deleted
 *     while one of those is withheld
 * @param groups the keys of each atomic group that changes, by its generation: all of them are sent, or none
 */
public record VicDelta(
        List<OptionChange> changes,
        List<Withheld> withheld,
        String changeVersion,
        Map<String, Set<String>> successors,
        Map<String, Set<String>> groups) {
    private static final String POWERED_ON =
            "not sent to a running VM, which would make it non-persistent: send it when the VM is off";

    private static final String NOT_WHOLE = "not sent, since another key of its atomic group is withheld";

    private static final String POWERED_OFF =
            "not sent to a VM that is off, where it would stay for good: send it when the VM runs";

    private static final String NOT_REPLACED = "not deleted, since the key that takes its place is withheld";

    /** Copies what it is given. */
    public VicDelta {
        changes = List.copyOf(changes);
        withheld = List.copyOf(withheld);
        successors = Map.copyOf(successors);
        groups = Map.copyOf(groups);
    }

    /** Of a record without former keys and atomic groups. */
    public VicDelta(List<OptionChange> changes, List<Withheld> withheld, String changeVersion) {
        this(changes, withheld, changeVersion, Map.of(), Map.of());
    }

    /** Whether there is nothing to send. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The same for a VM that runs: hidden and non-persistent keys alone, the others withheld. */
    public VicDelta forPoweredOn() {
        return withholding(Predicate.not(OptionChange::fitsPoweredOn), POWERED_ON)
                .withholdingTogether();
    }

    /** The same for a VM that is off: non-persistent texts, which would stay for good, are withheld; deletions are not. */
    public VicDelta forPoweredOff() {
        return withholding(Predicate.not(OptionChange::fitsPoweredOff), POWERED_OFF)
                .withholdingTogether();
    }

    /** The same without deletions of former keys whose successors are withheld, and without parts of groups. */
    VicDelta withholdingTogether() {
        if (withheld.isEmpty()) {
            return this;
        }
        VicDelta whole = wholeGroups();
        VicDelta kept = whole.keepingWhatIsNotReplaced();
        // A former key of an emptied member belongs to its group.
        return kept.changes.size() == whole.changes.size() ? kept : kept.withholdingTogether();
    }

    private VicDelta keepingWhatIsNotReplaced() {
        Set<String> missing = missing();
        return withholding(
                change -> change.isDeletion()
                        && !Collections.disjoint(missing, successors.getOrDefault(change.key(), Set.of())),
                NOT_REPLACED);
    }

    private VicDelta wholeGroups() {
        Set<String> missing = missing();
        Set<String> parts = groups.values().stream()
                .filter(keys -> !Collections.disjoint(missing, keys))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return withholding(change -> parts.contains(change.key()), NOT_WHOLE);
    }

    private Set<String> missing() {
        return withheld.stream().map(Withheld::key).collect(Collectors.toSet());
    }

    private VicDelta withholding(Predicate<OptionChange> which, String reason) {
        List<Withheld> kept = new ArrayList<>(withheld);
        List<OptionChange> sent = new ArrayList<>();
        for (OptionChange change : changes) {
            if (which.test(change)) {
                kept.add(new Withheld(change.key(), reason));
            } else {
                sent.add(change);
            }
        }
        return new VicDelta(sent, kept, changeVersion, successors, groups);
    }

    /**
     * The same without deletions, as the Go implementation sends it. Of an atomic group the keys are emptied instead: left
     * alone they would be read together with the new ones.
     */
    public VicDelta withoutDeletions() {
        Set<String> members = groups.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<OptionChange> puts = changes.stream()
                .filter(change -> !change.isDeletion() || members.contains(change.key()))
                .map(change -> change.isDeletion() ? new OptionChange(change.key(), "") : change)
                .toList();
        return new VicDelta(puts, withheld, changeVersion, successors, groups);
    }

    /**
     * The changes as a binding's option values.
     *
     * @param option makes one from key and value
     * @throws io.vicfield.VicEncodeException if a text holds what XML cannot carry, a control character say
     */
    public <O> List<O> toOptions(BiFunction<String, String, O> option) {
        Map<String, String> values = new LinkedHashMap<>();
        changes.forEach(change -> values.put(change.key(), change.value()));
        XmlTexts.check(values);
        return changes.stream()
                .map(change -> option.apply(change.key(), change.value()))
                .toList();
    }

    /**
     * Hands every change to a store that can delete: {@code delta.applyTo(file::put, file::remove)} for a .vmx file. Here
     * the empty text is itself.
     */
    public void applyTo(BiConsumer<String, String> put, Consumer<String> remove) {
        for (OptionChange change : changes) {
            String text = change.text();
            if (text == null) {
                remove.accept(change.key());
            } else {
                put.accept(change.key(), text);
            }
        }
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
