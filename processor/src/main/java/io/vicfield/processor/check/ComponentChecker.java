package io.vicfield.processor.check;

import io.vicfield.Scope;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.read.Access;
import io.vicfield.processor.read.Conversions;
import io.vicfield.processor.read.NestedRecords;
import io.vicfield.processor.read.ReadContext;
import io.vicfield.processor.read.SourceComponent;
import io.vicfield.processor.report.Problem;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Checks one component. */
final class ComponentChecker {
    private final ReadContext context;
    private final KeyChecker keys;
    private final ExactKeyChecker exactKeys;
    private final FormerKeyChecker formerKeys;
    private final GuestEntriesChecker guestEntries;
    private final TransportChecker transports;
    private final CycleChecker cycles;
    private final RefreshChecker refresh;
    private final Access access;
    private final Conversions conversions;
    private final NestedRecords nested;

    ComponentChecker(ReadContext context) {
        this.context = context;
        this.keys = new KeyChecker(context);
        this.exactKeys = new ExactKeyChecker(context);
        this.formerKeys = new FormerKeyChecker(context);
        this.guestEntries = new GuestEntriesChecker(context);
        this.transports = new TransportChecker(context);
        this.cycles = new CycleChecker(context);
        this.refresh = new RefreshChecker(context);
        this.access = new Access(context);
        this.conversions = new Conversions(context.types());
        this.nested = new NestedRecords(context.types());
    }

    /**
     * Checks a component.
     *
     * @param model null if the reader could not read the component
     */
    void check(SourceComponent component, @Nullable VicComponent model) {
        if (component.isEncoded() == component.isIgnored()) {
            context.report(component.isIgnored() ? Problem.FIELD_AND_IGNORE : Problem.UNACCOUNTED, component);
        } else if (component.isEncoded()) {
            keys.check(component);
            exactKeys.check(component);
            formerKeys.check(component);
            guestEntries.check(component);
            transports.check(component);
            checkVisible(component);
            cycles.check(component);
            checkBelow(
                    component, Scope.NON_PERSISTENT, ComponentChecker::isHidden, Problem.HIDDEN_BELOW_NON_PERSISTENT);
            checkBelow(component, Scope.SECRET, ComponentChecker::isInClear, Problem.CLEAR_BELOW_SECRET);
            refresh.check(component);
            if (model != null && model.shape() != null) {
                exactKeys.checkType(component, model.shape());
                DefaultChecker.check(component, model, context);
                checkRequired(component, model);
            }
        }
    }

    private void checkVisible(SourceComponent component) {
        Stream<TypeMirror> wires = conversions.within(component).stream().map(Conversions.Conversion::wire);
        Stream.concat(Stream.of(component.type()), wires)
                .flatMap(type -> access.hidden(component.record(), type).stream())
                .filter(hidden -> !isReported(hidden))
                .findFirst()
                .ifPresent(hidden -> context.report(Problem.TYPE_NOT_VISIBLE, component, hidden.getQualifiedName()));
    }

    /** Whether the type is a private record of this compilation, which has an error of its own. */
    private boolean isReported(TypeElement hidden) {
        return context.compiles(hidden) && Access.isPrivate(hidden);
    }

    /** Warns about the first component below one with this scope whose own scopes contradict it. */
    private void checkBelow(
            SourceComponent component, Scope scope, Predicate<SourceComponent> contradicts, Problem problem) {
        if (component.scopes().contains(scope) && !component.suppressesWarnings()) {
            nested.below(component, below -> below.depth() != 0).stream()
                    .filter(contradicts)
                    .findFirst()
                    .ifPresent(below -> context.reportAt("scope", problem, component, below.path()));
        }
    }

    private static boolean isHidden(SourceComponent component) {
        return component.scopes().contains(Scope.HIDDEN);
    }

    /** Whether the scopes of the component replace an inherited SECRET. */
    private static boolean isInClear(SourceComponent component) {
        return !component.scopes().isEmpty() && !component.scopes().contains(Scope.SECRET) && component.isWritten();
    }

    private void checkRequired(SourceComponent component, VicComponent model) {
        if (!model.required()) {
            return;
        }
        if (model.shape() instanceof Shape.Nullable) {
            context.reportAt("required", Problem.REQUIRED_OPTIONAL, component, "it is optional");
        } else if (model.defaultText() != null) {
            context.reportAt("required", Problem.REQUIRED_OPTIONAL, component, "it has a default");
        } else if (!model.reads()) {
            context.reportAt("required", Problem.REQUIRED_OPTIONAL, component, "it is never decoded");
        }
    }
}
