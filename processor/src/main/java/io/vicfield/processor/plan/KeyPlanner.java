package io.vicfield.processor.plan;

import io.vicfield.Scope;
import io.vicfield.keys.WireKey;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.model.VicGroup;
import io.vicfield.processor.model.VicRecord;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Computes keys with the runtime's algebra, so that generated code and processor cannot disagree. */
public final class KeyPlanner {
    /** What a record's parent may show; a component that inherits has another key below each. */
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
     * @param component the later one
     * @param key the key
     * @param other the path of the earlier one
     * @param why how they come to share it; empty if they just do
     */
    public record Collision(String component, String key, String other, String why) {}

    private KeyPlanner() {}

    /** The keys of a record at the root. */
    public static KeyPlan plan(VicRecord record) {
        Map<String, String> keys = new LinkedHashMap<>();
        WireKey root = WireKey.root(record.namespace());
        for (VicComponent component : record.components()) {
            if (component.shape() != null) {
                keys.put(
                        component.name(),
                        root.child(component.scopes(), component.own()).text());
            }
        }
        Map<String, String> generations = new LinkedHashMap<>();
        for (VicGroup group : record.groups()) {
            generations.put(
                    group.name(), root.child(group.scopes(), group.own()).text());
        }
        return new KeyPlan(keys, generations);
    }

    /** Keys that components share, at the root or below some parent, once per component. */
    public static List<Collision> collisions(String namespace, List<StaticKey> keys) {
        Map<String, Collision> found = new LinkedHashMap<>();
        for (Set<Scope> parent : PARENTS) {
            WireKey root = WireKey.root(namespace);
            WireKey place = parent.isEmpty() ? root : root.child(parent, "parent");
            collide(place, keys, found);
        }
        return List.copyOf(found.values());
    }

    private static void collide(WireKey place, List<StaticKey> keys, Map<String, Collision> found) {
        Map<String, StaticKey> seen = new HashMap<>();
        Map<StaticKey, String> texts = new HashMap<>();
        for (StaticKey key : keys) {
            WireKey wire = place;
            for (StaticKey.Step step : key.steps()) {
                wire = wire.child(step.scopes(), step.own());
            }
            if (!wire.exists()) {
                continue;
            }
            String text = wire.text();
            texts.put(key, text);
            StaticKey other = seen.putIfAbsent(text.toLowerCase(Locale.ROOT), key);
            if (other != null && isForeign(other, key)) {
                found.putIfAbsent(key.component(), collision(place, key, text, other, texts.get(other)));
            }
        }
    }

    /** One component may have several keys; the generation of its group is none of them. */
    private static boolean isForeign(StaticKey other, StaticKey key) {
        return !other.component().equals(key.component()) || !other.group().equals(key.group());
    }

    private static Collision collision(WireKey place, StaticKey key, String text, StaticKey other, String otherText) {
        String where = place.path().isEmpty() ? "" : " below a parent " + place.text();
        String why = text.equals(otherText) ? where : " but for its case" + where;
        String group = key.group().isEmpty() ? other.group() : key.group();
        String generation = group.isEmpty() ? "" : ", the generation of group " + group;
        return new Collision(key.component(), text, other.path(), generation + why);
    }
}
