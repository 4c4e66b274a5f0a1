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
        for (RecordComponentElement component : record.getRecordComponents()) {
            Optional<Mirrors> field = Records.vicField(record, component);
            if (field.isPresent() && field.get().number("depth", -1) != 0) {
                read(component, field.get(), top, path, steps);
            }
        }
        open.remove(record);
    }

    private void read(
            RecordComponentElement component, Mirrors field, String top, String path, List<StaticKey.Step> steps) {
        String name = component.getSimpleName().toString();
        String own = field.text("key", "").isEmpty() ? name : field.text("key", "");
        String below = path.isEmpty() ? name : path + "." + name;
        List<StaticKey.Step> further = new ArrayList<>(steps);
        further.add(new StaticKey.Step(field.scopes(), own));
        Optional<TypeElement> nested = stored.direct(component.asType(), field);
        if (nested.isPresent()) {
            read(nested.get(), top.isEmpty() ? name : top, below, further);
        } else {
            keys.add(new StaticKey(top.isEmpty() ? name : top, below, further));
        }
    }
}
