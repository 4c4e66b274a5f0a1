package io.vicfield.processor.read;

import io.vicfield.processor.plan.StaticKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the keys that a record always has: its components' and those of the records that it holds directly. */
public final class StaticKeyReader {
    private final List<StaticKey> keys = new ArrayList<>();
    private final Set<TypeElement> open = new HashSet<>();

    private StaticKeyReader() {}

    /** In the record's order. */
    public static List<StaticKey> read(TypeElement record) {
        StaticKeyReader reader = new StaticKeyReader();
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
        Optional<TypeElement> nested = field.type("converter") == null ? nested(component.asType()) : Optional.empty();
        if (nested.isPresent()) {
            read(nested.get(), top.isEmpty() ? name : top, below, further);
        } else {
            keys.add(new StaticKey(top.isEmpty() ? name : top, below, further));
        }
    }

    /** A record that is held directly, or may be absent. */
    private static Optional<TypeElement> nested(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && declared.getTypeArguments().size() == 1
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.util.Optional")) {
            return Records.element(declared.getTypeArguments().get(0));
        }
        return Records.element(type);
    }
}
