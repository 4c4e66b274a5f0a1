package io.vicfield.processor.check;

import io.vicfield.Scope;
import io.vicfield.processor.model.VicGroup;
import io.vicfield.processor.read.CollectionTypes;
import io.vicfield.processor.read.GroupReader;
import io.vicfield.processor.read.NestedRecords;
import io.vicfield.processor.read.ReadContext;
import io.vicfield.processor.read.SourceComponent;
import io.vicfield.processor.read.TypeMirrors;
import io.vicfield.processor.report.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Checks the members of atomic groups, and all components below the members. */
final class GroupChecker {
    private static final String RESERVED = "|@~./";

    private final ReadContext context;
    private final NestedRecords nested;
    private final TransportChecker transports;

    GroupChecker(ReadContext context) {
        this.context = context;
        this.nested = new NestedRecords(context.types());
        this.transports = new TransportChecker(context);
    }

    void check(TypeElement record, VicGroup group) {
        List<SourceComponent> members = SourceComponent.encoded(record).stream()
                .filter(component -> component.group().equals(group.name()))
                .toList();
        SourceComponent first = members.get(0);
        new Member(group, first, first).checkName();
        transports.checkGroup(first);
        members.forEach(member -> new Member(group, first, member).check());
        if (members.size() == 1 && hasOneKey(first)) {
            context.reportAt("atomic", Problem.GROUP_OF_ONE, first, group.name());
        }
    }

    private boolean hasOneKey(SourceComponent component) {
        TypeMirror type = nested.encodedType(component);
        boolean array = type instanceof ArrayType elements
                && elements.getComponentType().getKind() != TypeKind.BYTE;
        boolean generic = type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty();
        return !array && !generic && TypeMirrors.record(type).isEmpty();
    }

    /** The check of one member. */
    private final class Member {
        private final VicGroup group;
        private final SourceComponent first;
        private final SourceComponent member;

        Member(VicGroup group, SourceComponent first, SourceComponent member) {
            this.group = group;
            this.first = first;
            this.member = member;
        }

        void check() {
            checkScopes(member.name(), member.scopes());
            checkValue(member.name(), member);
            nested.below(member, below -> true).forEach(this::checkBelow);
        }

        private void checkName() {
            String name = group.name();
            if (!name.equals(name.strip()) || name.isBlank()) {
                report(Problem.GROUP_NAME, "must not be blank, or start or end with white space");
            }
            name.chars()
                    .filter(c -> RESERVED.indexOf(c) >= 0)
                    .distinct()
                    .forEach(c -> report(Problem.GROUP_NAME, "must not contain `" + (char) c + "`"));
        }

        private void checkBelow(SourceComponent below) {
            if (!below.scopes().isEmpty()) {
                checkScopes(below.path(), below.scopes());
            }
            if (!below.group().isEmpty()) {
                report(Problem.GROUP_IN_GROUP, below.path());
            }
            checkValue(below.path(), below);
        }

        private void checkScopes(String path, Set<Scope> scopes) {
            Set<Scope> visible = GroupReader.visible(scopes);
            if (!visible.equals(group.scopes())) {
                report(Problem.GROUP_SCOPE, path, words(visible), first.name(), words(group.scopes()));
            }
        }

        /** Checks that a component is written and read, and always has a value. */
        private void checkValue(String path, SourceComponent component) {
            if (!component.isWritten()) {
                report(Problem.GROUP_ONE_WAY, path, "encoded");
            } else if (!component.isRead()) {
                report(Problem.GROUP_ONE_WAY, path, "decoded");
            }
            if (component.isNullable() || CollectionTypes.isOptional(component.type())) {
                report(Problem.GROUP_OPTIONAL, path);
            }
        }

        private void report(Problem problem, Object... arguments) {
            Object[] all =
                    Stream.concat(Stream.of(group.name()), Stream.of(arguments)).toArray();
            context.reportAt("atomic", problem, member, all);
        }
    }

    private static String words(Set<Scope> scopes) {
        return scopes.isEmpty()
                ? "without a scope"
                : scopes.stream().map(Scope::name).collect(Collectors.joining(" and "));
    }
}
