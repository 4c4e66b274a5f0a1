package io.vicfield.processor.check;

import com.palantir.javapoet.TypeName;
import io.vicfield.Scope;
import io.vicfield.processor.read.Access;
import io.vicfield.processor.read.ReadContext;
import io.vicfield.processor.read.SourceComponent;
import io.vicfield.processor.report.Problem;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.ElementFilter;

/** Checks that the codec can call a component's refresh method. */
final class RefreshChecker {
    private final ReadContext context;
    private final Access access;

    RefreshChecker(ReadContext context) {
        this.context = context;
        this.access = new Access(context);
    }

    void check(SourceComponent component) {
        String method = component.annotation().text("refresh", "");
        if (method.isEmpty()) {
            return;
        }
        if (!component.scopes().contains(Scope.VOLATILE)) {
            context.reportAt("refresh", Problem.REFRESH_NOT_VOLATILE, component);
        }
        if (ElementFilter.methodsIn(context.elements().getAllMembers(component.record())).stream()
                .noneMatch(candidate -> fits(component, candidate, method))) {
            context.reportAt("refresh", Problem.REFRESH_METHOD, component, method, TypeName.get(component.type()));
        }
    }

    private boolean fits(SourceComponent component, ExecutableElement candidate, String method) {
        return candidate.getSimpleName().contentEquals(method)
                && !candidate.getModifiers().contains(Modifier.STATIC)
                && access.canCall(component.record(), candidate)
                && context.types().isSameType(candidate.getReturnType(), component.type());
    }
}
