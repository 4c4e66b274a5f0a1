package io.vicfield.processor.read;

import io.vicfield.Scope;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Problem;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Checks the members of atomic groups, and all that is below them. */
final class GroupChecker {
    private static final String RESERVED = "|@~./";

    private final StoredTypes stored;
    private final Diagnostics diagnostics;

    GroupChecker(Types types, Diagnostics diagnostics) {
        this.stored = new StoredTypes(types);
        this.diagnostics = diagnostics;
    }

    /**
     * Checks one member.
     *
     * @param first the name of the group's first member
     * @param scopes what that one shows
     */
    void check(String group, String first, Set<Scope> scopes, RecordComponentElement member, Mirrors field) {
        Member checked = new Member(group, first, scopes, member, field);
        checked.checkName();
        String name = member.getSimpleName().toString();
        if (!shown(field.scopes()).equals(scopes)) {
            checked.reportScope(name, field.scopes());
        }
        checked.checkComponent(name, (TypeElement) member.getEnclosingElement(), member, field);
        checked.checkBelow(member.asType(), field, new HashSet<>());
    }

    /** What a component's scopes make of its key. */
    static Set<Scope> shown(Set<Scope> scopes) {
        Set<Scope> shown = EnumSet.noneOf(Scope.class);
        shown.addAll(scopes);
        shown.remove(Scope.VOLATILE);
        if (!scopes.isEmpty() && !scopes.contains(Scope.HIDDEN) && !scopes.contains(Scope.READ_WRITE)) {
            shown.add(Scope.READ_ONLY);
        }
        return shown;
    }

    private static boolean mayBeAbsent(TypeElement record, RecordComponentElement component) {
        TypeMirror type = component.asType();
        boolean optional = type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.util.Optional");
        return optional || Nullness.nullable(record, component);
    }

    /** One member and what is to be said of it. */
    private final class Member {
        private final String group;
        private final String first;
        private final Set<Scope> scopes;
        private final RecordComponentElement member;
        private final Mirrors field;

        Member(String group, String first, Set<Scope> scopes, RecordComponentElement member, Mirrors field) {
            this.group = group;
            this.first = first;
            this.scopes = scopes;
            this.member = member;
            this.field = field;
        }

        void checkName() {
            if (!group.equals(group.strip()) || group.isBlank()) {
                report(Problem.GROUP_NAME, "begins or ends with a blank");
            }
            group.chars()
                    .filter(c -> RESERVED.indexOf(c) >= 0)
                    .distinct()
                    .forEach(c -> report(Problem.GROUP_NAME, "holds " + (char) c));
        }

        /** Whether a component is always there, and goes both ways. */
        void checkComponent(String path, TypeElement record, RecordComponentElement component, Mirrors annotation) {
            if (annotation.number("depth", -1) == 0 || annotation.flag("skipEncode", false)) {
                report(Problem.GROUP_ONE_WAY, path, "written");
            } else if (annotation.flag("skipDecode", false)) {
                report(Problem.GROUP_ONE_WAY, path, "read");
            }
            if (mayBeAbsent(record, component)) {
                report(Problem.GROUP_OPTIONAL, path);
            }
        }

        void checkBelow(TypeMirror type, Mirrors annotation, Set<TypeElement> seen) {
            for (TypeElement nested : stored.within(type, annotation)) {
                if (seen.add(nested)) {
                    nested.getRecordComponents()
                            .forEach(component -> Records.vicField(nested, component)
                                    .ifPresent(below -> checkBelow(nested, component, below, seen)));
                }
            }
        }

        private void checkBelow(
                TypeElement nested, RecordComponentElement component, Mirrors below, Set<TypeElement> seen) {
            String path = nested.getSimpleName() + "." + component.getSimpleName();
            if (!below.scopes().isEmpty() && !shown(below.scopes()).equals(scopes)) {
                reportScope(path, below.scopes());
            }
            if (!below.text("atomic", "").isEmpty()) {
                report(Problem.GROUP_IN_GROUP, path);
            }
            checkComponent(path, nested, component, below);
            checkBelow(component.asType(), below, seen);
        }

        void reportScope(String path, Set<Scope> other) {
            report(Problem.GROUP_SCOPE, path, text(shown(other)), first, text(scopes));
        }

        private void report(Problem problem, Object... arguments) {
            Object[] all = new Object[arguments.length + 2];
            all[0] = member.getSimpleName();
            all[1] = group;
            System.arraycopy(arguments, 0, all, 2, arguments.length);
            diagnostics.report(problem, field.position("atomic"), all);
        }

        private String text(Set<Scope> shown) {
            return shown.isEmpty()
                    ? "without a scope"
                    : shown.stream().map(Scope::name).collect(Collectors.joining(" and "));
        }
    }
}
