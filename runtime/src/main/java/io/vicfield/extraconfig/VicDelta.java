package io.vicfield.extraconfig;

import io.vicfield.text.Printable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The changes that bring a VM's extraConfig to a wanted record; {@link DeltaPlanner} makes it.
 *
 * {@snippet :
 * VicSnapshot snapshot = VicSnapshot.of(vm.getConfig().getExtraConfig(), access, vm.getConfig().getChangeVersion());
 * VicDelta delta = DeltaPlanner.of(AgentConfigCodec.INSTANCE).plan(snapshot, config).forPoweredOff();
 * if (!delta.isEmpty()) {
 *     spec.setChangeVersion(delta.changeVersion());
 *     spec.getExtraConfig().addAll(delta.toOptions(this::optionValue));
 * }
 * delta.withheld().forEach(withheld -> log.warn("{}", withheld));
 * }
 *
 * @param changes the changes to send in one reconfiguration, sorted by key
 * @param withheld the changes that must not be sent, with reasons
 * @param changeVersion the snapshot's version; a reconfiguration with it fails if the VM has changed since the snapshot
 * @param successors the former keys in the snapshot, each with the keys that this delta adds in its place; a former key is
 *     not deleted while one of these keys is withheld
 * @param groups the keys of each atomic group that changes, by the key of its generation; all of them are sent, or none
 * @since 0.1
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

    /**
     * Copies the collections.
     *
     * @param changes the changes to send, sorted by key
     * @param withheld the changes that are not sent, with reasons
     * @param changeVersion the VM's {@code config.changeVersion} when it was read; empty if unknown
     * @param successors the current key for each former key
     * @param groups the keys of atomic groups that are sent together
     */
    public VicDelta {
        changes = List.copyOf(changes);
        withheld = List.copyOf(withheld);
        successors = Map.copyOf(successors);
        groups = Map.copyOf(groups);
    }

    /**
     * Creates the delta of a record without former keys and atomic groups.
     *
     * @param changes the changes to send, sorted by key
     * @param withheld the changes that are not sent, with reasons
     * @param changeVersion the VM's {@code config.changeVersion} when it was read; empty if unknown
     */
    public VicDelta(List<OptionChange> changes, List<Withheld> withheld, String changeVersion) {
        this(changes, withheld, changeVersion, Map.of(), Map.of());
    }

    /** {@return whether there is nothing to send} Changes may be withheld nevertheless. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** {@return this delta for a running VM} It withholds all keys that are neither hidden nor non-persistent. */
    public VicDelta forPoweredOn() {
        return withholding(Predicate.not(OptionChange::fitsPoweredOn), POWERED_ON)
                .withholdingTogether();
    }

    /**
     * {@return this delta for a VM that is off} It withholds non-persistent values, which would be stored permanently, but not
     * the deletions of non-persistent keys.
     */
    public VicDelta forPoweredOff() {
        return withholding(Predicate.not(OptionChange::fitsPoweredOff), POWERED_OFF)
                .withholdingTogether();
    }

    /** Also withholds a group if one of its keys is withheld, and a former key if its successor is. */
    VicDelta withholdingTogether() {
        if (withheld.isEmpty()) {
            return this;
        }
        VicDelta whole = withholdingIncompleteGroups();
        VicDelta kept = whole.withholdingUnreplacedKeys();
        // A withheld former key may belong to a group, which must then be withheld too.
        return kept.changes.size() == whole.changes.size() ? kept : kept.withholdingTogether();
    }

    private VicDelta withholdingUnreplacedKeys() {
        Set<String> withheldKeys = withheldKeys();
        return withholding(
                change -> change.isDeletion()
                        && !Collections.disjoint(withheldKeys, successors.getOrDefault(change.key(), Set.of())),
                NOT_REPLACED);
    }

    private VicDelta withholdingIncompleteGroups() {
        Set<String> withheldKeys = withheldKeys();
        Set<String> incomplete = groups.values().stream()
                .filter(keys -> !Collections.disjoint(withheldKeys, keys))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return withholding(change -> incomplete.contains(change.key()), NOT_WHOLE);
    }

    private Set<String> withheldKeys() {
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
     * {@return this delta without deletions, as the Go implementation sends it} Keys of atomic groups are emptied and not
     * deleted, because a reader would combine their old values with the new ones.
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
     * Converts the changes to option values of a vSphere library.
     *
     * @param <O> the option type of the vSphere library
     * @param option makes an option value from a key and a value
     * @return the options, in the order of the changes
     * @throws io.vicfield.VicEncodeException if a key or value has a character that XML cannot carry, for example a control
     *     character
     */
    public <O> List<O> toOptions(BiFunction<String, String, O> option) {
        XmlCheck check = new XmlCheck();
        changes.forEach(change -> check.add(change.key(), change.value()));
        check.finish();
        return changes.stream()
                .map(change -> option.apply(change.key(), change.value()))
                .toList();
    }

    /**
     * Applies the changes to a store that can delete, for example a .vmx file: {@code delta.applyTo(file::put, file::remove)}.
     *
     * @param put receives keys and values; the empty value is not escaped as {@code <nil>}
     * @param remove receives keys to delete
     */
    public void applyTo(BiConsumer<String, String> put, Consumer<String> remove) {
        for (OptionChange change : changes) {
            String value = change.text();
            if (value == null) {
                remove.accept(change.key());
            } else {
                put.accept(change.key(), value);
            }
        }
    }

    /** Shows a line per change and per withheld change. Secret and sensitive values are masked. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("VicDelta of changeVersion ").append(Printable.escape(changeVersion));
        changes.forEach(change -> text.append("\n  ").append(change));
        withheld.forEach(change -> text.append("\n  ").append(change));
        return text.toString();
    }
}
