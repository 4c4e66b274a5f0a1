package io.vicfield.processor.read;

import io.vicfield.Scope;
import io.vicfield.processor.model.VicGroup;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Finds the components of a record that are written and read as one. */
final class GroupReader {
    private final StoredTypes stored;
    private final GroupChecker checker;
    private final Diagnostics diagnostics;

    GroupReader(Types types, Diagnostics diagnostics) {
        this.stored = new StoredTypes(types);
        this.checker = new GroupChecker(types, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** In the order of their first members. */
    List<VicGroup> read(TypeElement record) {
        Map<String, List<RecordComponentElement>> members = new LinkedHashMap<>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            name(record, component)
                    .ifPresent(name -> members.computeIfAbsent(name, group -> new ArrayList<>())
                            .add(component));
        }
        List<VicGroup> groups = new ArrayList<>();
        members.forEach((name, components) -> groups.add(group(record, name, components)));
        return List.copyOf(groups);
    }

    private static Optional<String> name(TypeElement record, RecordComponentElement component) {
        return Records.vicField(record, component)
                .map(field -> field.text("atomic", ""))
                .filter(name -> !name.isEmpty());
    }

    private VicGroup group(TypeElement record, String name, List<RecordComponentElement> members) {
        Mirrors first = field(record, members.get(0));
        Set<Scope> scopes = GroupChecker.shown(first.scopes());
        String example = members.get(0).getSimpleName().toString();
        for (RecordComponentElement member : members) {
            checker.check(name, example, scopes, member, field(record, member));
        }
        if (members.size() == 1 && !hasSeveralKeys(members.get(0), first)) {
            diagnostics.report(Problem.GROUP_OF_ONE, first.position("atomic"), example, name);
        }
        List<String> names = members.stream()
                .map(member -> member.getSimpleName().toString())
                .toList();
        return new VicGroup(name, scopes, names);
    }

    private boolean hasSeveralKeys(RecordComponentElement member, Mirrors field) {
        return !stored.isOneText(member.asType(), field);
    }

    private static Mirrors field(TypeElement record, RecordComponentElement component) {
        return Records.vicField(record, component).orElseThrow();
    }
}
