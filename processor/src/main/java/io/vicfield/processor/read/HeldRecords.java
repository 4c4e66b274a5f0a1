package io.vicfield.processor.read;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** The records below a record, at any depth: those whose codecs its own needs. */
public final class HeldRecords {
    private final StoredTypes stored;
    private final Set<String> names = new LinkedHashSet<>();

    private HeldRecords(Types types) {
        this.stored = new StoredTypes(types);
    }

    /** Their qualified names. */
    public static Set<String> names(TypeElement record, Types types) {
        HeldRecords held = new HeldRecords(types);
        held.collect(record);
        return held.names;
    }

    private void collect(TypeElement record) {
        for (RecordComponentElement component : record.getRecordComponents()) {
            Records.vicField(record, component)
                    .ifPresent(field -> stored.within(component.asType(), field).forEach(this::add));
        }
    }

    private void add(TypeElement record) {
        if (names.add(record.getQualifiedName().toString())) {
            collect(record);
        }
    }
}
