package io.vicfield.processor.plan;

import io.vicfield.Scope;
import io.vicfield.keys.WireKey;
import io.vicfield.processor.model.Former;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.model.VicGroup;
import io.vicfield.processor.model.VicRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Computes keys with the runtime's algebra, so that generated code and processor cannot disagree. */
public final class KeyPlanner {
    /** The scopes that a record's parent may show. A component that inherits its scope has another key below each of them. */
    private static final List<Set<Scope>> PARENTS = List.of(
            Set.of(),
            Set.of(Scope.READ_ONLY),
            Set.of(Scope.READ_WRITE),
            Set.of(Scope.HIDDEN),
            Set.of(Scope.SECRET),
            Set.of(Scope.READ_ONLY, Scope.NON_PERSISTENT),
            Set.of(Scope.READ_WRITE, Scope.NON_PERSISTENT),
            Set.of(Scope.SECRET, Scope.READ_WRITE));

    /**
     * Two components of a record that share a key.
     *
     * @param component the second component
     * @param key the key
     * @param other the path of the first component; for a former key, the owner of the same key
     * @param why the circumstances under which they share it; may be empty
     * @param former whether it is a former key of the second component
     */
    public record Collision(String component, String key, String other, String why, boolean former) {}

    private KeyPlanner() {}

    /** The keys of a record at the root. */
    public static KeyPlan plan(VicRecord record) {
        Map<String, KeyPlan.RootKey> keys = new LinkedHashMap<>();
        WireKey root = WireKey.root(record.namespace());
        for (VicComponent component : record.components()) {
            if (component.shape() != null) {
                keys.put(component.name(), rootKey(root, component));
            }
        }
        Map<String, String> generations = new LinkedHashMap<>();
        for (VicGroup group : record.groups()) {
            generations.put(
                    group.name(), root.child(group.scopes(), group.own()).text());
        }
        return new KeyPlan(keys, generations);
    }

    private static KeyPlan.RootKey rootKey(WireKey root, VicComponent component) {
        List<String> formers = component.formers().stream()
                .map(former -> root.child(former.scopes(), former.own()).text())
                .toList();
        return new KeyPlan.RootKey(
                root.child(component.scopes(), component.own()).text(), formers);
    }

    /** The keys of a component at the root and below every kind of parent. */
    public static List<String> everywhere(Set<Scope> scopes, String own) {
        WireKey root = WireKey.root("");
        return PARENTS.stream()
                .map(parent -> parent.isEmpty() ? root : root.child(parent, "parent"))
                .map(place -> place.child(scopes, own).text())
                .toList();
    }

    /** Keys that components share, at the root or below some parent, once per component. */
    public static List<Collision> collisions(String namespace, List<StaticKey> keys) {
        Map<String, Collision> found = new LinkedHashMap<>();
        List<StaticKey> presentFirst =
                keys.stream().sorted(Comparator.comparing(StaticKey::former)).toList();
        for (Set<Scope> parent : PARENTS) {
            collide(place(namespace, parent), presentFirst, found);
        }
        return List.copyOf(found.values());
    }

    /** A key of a record at the root. */
    public static String atRoot(String namespace, StaticKey key) {
        return below(WireKey.root(namespace), key).text();
    }

    private static WireKey below(WireKey place, StaticKey key) {
        WireKey wire = place;
        for (StaticKey.Step step : key.steps()) {
            wire = wire.child(step.scopes(), step.own());
        }
        return wire;
    }

    private static WireKey place(String namespace, Set<Scope> parent) {
        WireKey root = WireKey.root(namespace);
        return parent.isEmpty() ? root : root.child(parent, "parent");
    }

    /** Former keys that equal the component's current key, or that it lists twice. */
    public static List<Collision> repetitions(VicRecord record) {
        List<Collision> found = new ArrayList<>();
        for (VicComponent component : record.components()) {
            List<Former> known = new ArrayList<>(List.of(new Former(component.own(), component.scopes(), "")));
            for (Former former : component.formers()) {
                repetition(record.namespace(), component, former, known).ifPresent(found::add);
                known.add(former);
            }
        }
        return found;
    }

    private static Optional<Collision> repetition(
            String namespace, VicComponent component, Former former, List<Former> known) {
        for (int i = 0; i < known.size(); i++) {
            Former other = known.get(i);
            if (PARENTS.stream().allMatch(parent -> same(place(namespace, parent), former, other))) {
                String text = text(WireKey.root(namespace), former);
                String why =
                        text.equals(text(WireKey.root(namespace), other)) ? "" : " except for upper and lower case";
                String taken = i == 0 ? "also its current key" : "already one of its former keys";
                return Optional.of(new Collision(component.name(), text, taken, why, true));
            }
        }
        return Optional.empty();
    }

    private static boolean same(WireKey place, Former one, Former other) {
        return text(place, one).equalsIgnoreCase(text(place, other));
    }

    private static String text(WireKey place, Former former) {
        return place.child(former.scopes(), former.own()).text();
    }

    private static void collide(WireKey place, List<StaticKey> keys, Map<String, Collision> found) {
        Map<String, StaticKey> seen = new HashMap<>();
        Map<StaticKey, String> texts = new HashMap<>();
        for (StaticKey key : keys) {
            WireKey wire = below(place, key);
            if (!wire.exists()) {
                continue;
            }
            String text = wire.text();
            texts.put(key, text);
            StaticKey other = seen.putIfAbsent(text.toLowerCase(Locale.ROOT), key);
            if (other != null && isForeign(other, key)) {
                found.putIfAbsent(
                        key.component(), collision(place, key, text, other, Objects.requireNonNull(texts.get(other))));
            }
        }
    }

    /** Whether the keys belong to different components, or one is the generation of a group. */
    private static boolean isForeign(StaticKey other, StaticKey key) {
        return !other.component().equals(key.component()) || !other.group().equals(key.group());
    }

    private static Collision collision(WireKey place, StaticKey key, String text, StaticKey other, String otherText) {
        String where = place.path().isEmpty() ? "" : " below the parent key `" + place.text() + "`";
        String why = text.equals(otherText) ? where : " except for upper and lower case" + where;
        String group = key.group().isEmpty() ? other.group() : key.group();
        String generation = group.isEmpty() ? "" : " (the generation of group `" + group + "`)";
        if (!key.former()) {
            return new Collision(key.component(), text, other.path(), generation + why, false);
        }
        String taken = (other.former() ? "also a former key of component `" : "also the key of component `")
                + other.path() + "`";
        return new Collision(key.component(), text, taken, generation + why, true);
    }
}
