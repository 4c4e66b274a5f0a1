package io.vicfield.processor.read;

import io.vicfield.Scope;
import io.vicfield.processor.report.Problem;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Checks what can be said of a component without its shape. */
final class ComponentChecker {
    private final Recursion recursion;
    private final EndlessValue endless;
    private final Unrolled unrolled;
    private final HiddenBelow hiddenBelow;
    private final Visibility visibility;

    ComponentChecker(ProcessingEnvironment environment, Set<String> compiled) {
        this.recursion = new Recursion(environment.getTypeUtils());
        this.endless = new EndlessValue(environment.getTypeUtils(), compiled);
        this.unrolled = new Unrolled(environment.getTypeUtils());
        this.hiddenBelow = new HiddenBelow(environment.getTypeUtils());
        this.visibility = new Visibility(environment.getElementUtils());
    }

    void check(RecordComponentElement component, Set<Scope> scopes, ComponentContext context) {
        TypeMirror type = component.asType();
        checkVisible(type, context);
        checkRecursion(component, type, context);
        if (scopes.contains(Scope.NON_PERSISTENT) && !context.suppressed()) {
            hiddenBelow
                    .first(type, context.annotation())
                    .ifPresent(hidden -> context.report(Problem.HIDDEN_BELOW_NON_PERSISTENT, "scope", hidden));
        }
    }

    private void checkVisible(TypeMirror type, ComponentContext context) {
        Optional<TypeElement> hidden = visibility.hidden(context.record(), type);
        if (hidden.isEmpty() && context.converter() != null) {
            hidden = visibility.hidden(context.record(), context.converter().wire());
        }
        hidden.ifPresent(found -> context.report(Problem.TYPE_NOT_VISIBLE, null, found.getQualifiedName()));
    }

    private void checkRecursion(RecordComponentElement component, TypeMirror type, ComponentContext context) {
        Mirrors annotation = context.annotation();
        Optional<String> way = endless.way(context.record(), component, annotation);
        if (way.isPresent()) {
            context.report(Problem.ENDLESS_VALUE, null, way.get());
        } else if (annotation.number("depth", -1) < 0) {
            recursion
                    .cycle(context.record(), type, annotation)
                    .ifPresent(again -> context.report(Problem.ENDLESS_RECURSION, null, again));
        } else if (unrolled.tooMany(context.record(), component, annotation)) {
            context.report(Problem.TOO_DEEP, "depth", Unrolled.MOST);
        }
    }
}
