package io.vicfield.processor.write;

import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.model.VicRecord;
import java.util.ArrayList;
import java.util.List;

/** What the classes that are written for one record share: names, constants and a slot per component, atomic groups. */
public final class RecordCode {
    final VicRecord record;
    final CodecNames names;
    final Constants constants;
    final List<Part> parts = new ArrayList<>();
    final List<GroupCode> groups = new ArrayList<>();

    /** For a record. */
    public RecordCode(VicRecord record) {
        this.record = record;
        this.names = new CodecNames(record);
        this.constants = new Constants(names);
        for (VicComponent component : record.components()) {
            Slot slot =
                    Slots.of(component, names, constants, record.environment().jspecify());
            parts.add(new Part(component, slot));
        }
        record.groups().forEach(group -> groups.add(new GroupCode(group, parts, names)));
    }
}
