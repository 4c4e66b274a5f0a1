package io.vicfield.processor.read;

import io.vicfield.processor.model.Former;
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
        reader.read(record, new StaticKey("", "", List.of(), false, ""));
        return reader.keys;
    }

    private void read(TypeElement record, StaticKey place) {
        if (!open.add(record)) {
            return;
        }
        Set<String> groups = new HashSet<>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            Optional<Mirrors> field = Records.vicField(record, component);
            if (field.isPresent() && field.get().number("depth", -1) != 0) {
                read(component, field.get(), place);
                addGroup(component, field.get(), place, groups);
            }
        }
        open.remove(record);
    }

    private void read(RecordComponentElement component, Mirrors field, StaticKey place) {
        String name = component.getSimpleName().toString();
        String own = field.text("key", "").isEmpty() ? name : field.text("key", "");
        add(component, field, place.below(name, new StaticKey.Step(field.scopes(), own), false));
        for (Former former : FormerReader.read(field, own.strip(), field.scopes())) {
            add(component, field, place.below(name, new StaticKey.Step(former.scopes(), former.own()), true));
        }
    }

    /** A key, or those of the record that stands there. */
    private void add(RecordComponentElement component, Mirrors field, StaticKey key) {
        Optional<TypeElement> nested = stored.direct(component.asType(), field);
        if (nested.isPresent()) {
            read(nested.get(), key);
            return;
        }
        keys.add(key);
        if (stored.mayBeJoined(component.asType(), field)) {
            keys.add(key.elements());
        }
    }

    /** The generation of a group, once for all members. */
    private void addGroup(RecordComponentElement component, Mirrors field, StaticKey place, Set<String> groups) {
        String group = field.text("atomic", "");
        if (!group.isEmpty() && groups.add(group)) {
            StaticKey.Step step = new StaticKey.Step(field.scopes(), group + '~');
            String name = component.getSimpleName().toString();
            keys.add(place.below(name, step, false).generationOf(group));
        }
    }
}
