package io.vicfield.processor.read;

import io.vicfield.processor.plan.StaticKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Finds the keys that a record always has: its components' and those of the records that it holds directly. */
public final class StaticKeyReader {
    private final List<StaticKey> keys = new ArrayList<>();
    private final Set<TypeElement> open = new HashSet<>();

    private final StoredTypes stored;

    private StaticKeyReader(Types types) {
        this.stored = new StoredTypes(types);
    }

    /** In the record's order. */
    public static List<StaticKey> read(TypeElement record, Types types) {
        StaticKeyReader reader = new StaticKeyReader(types);
        reader.read(record, "", "", List.of());
        return reader.keys;
    }

    private void read(TypeElement record, String top, String path, List<StaticKey.Step> steps) {
        if (!open.add(record)) {
            return;
        }
        Set<String> groups = new HashSet<>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            Optional<Mirrors> field = Records.vicField(record, component);
            if (field.isPresent() && field.get().number("depth", -1) != 0) {
                read(component, field.get(), top, path, steps);
                addGroup(component, field.get(), top, path, steps, groups);
            }
        }
        open.remove(record);
    }

    private void read(
            RecordComponentElement component, Mirrors field, String top, String path, List<StaticKey.Step> steps) {
        String name = component.getSimpleName().toString();
        String own = field.text("key", "").isEmpty() ? name : field.text("key", "");
        String first = top.isEmpty() ? name : top;
        String below = below(path, name);
        Optional<TypeElement> nested = stored.direct(component.asType(), field);
        if (nested.isPresent()) {
            read(nested.get(), first, below, further(steps, field, own));
            return;
        }
        keys.add(new StaticKey(first, below, further(steps, field, own), ""));
        if (stored.mayBeJoined(component.asType(), field)) {
            keys.add(new StaticKey(first, below, further(steps, field, own + '~'), ""));
        }
    }

    /** The generation of a group, once for all members. */
    private void addGroup(
            RecordComponentElement component,
            Mirrors field,
            String top,
            String path,
            List<StaticKey.Step> steps,
            Set<String> groups) {
        String group = field.text("atomic", "");
        String name = component.getSimpleName().toString();
        if (!group.isEmpty() && groups.add(group)) {
            String first = top.isEmpty() ? name : top;
            keys.add(new StaticKey(first, below(path, name), further(steps, field, group + '~'), group));
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static List<StaticKey.Step> further(List<StaticKey.Step> steps, Mirrors field, String own) {
        List<StaticKey.Step> further = new ArrayList<>(steps);
        further.add(new StaticKey.Step(field.scopes(), own));
        return further;
    }
}
