package io.vicfield.processor.read;

import io.vicfield.Scope;
import io.vicfield.processor.report.Problem;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Which method gives the value to write. */
final class RefreshReader {
    private final Types types;

    RefreshReader(Types types) {
        this.types = types;
    }

    String read(TypeMirror type, Set<Scope> scopes, ComponentContext context) {
        String method = context.annotation().text("refresh", "");
        if (method.isEmpty()) {
            return context.name();
        }
        if (!scopes.contains(Scope.VOLATILE)) {
            context.report(Problem.REFRESH_NOT_VOLATILE, "refresh");
        }
        boolean found = ElementFilter.methodsIn(context.record().getEnclosedElements()).stream()
                .anyMatch(candidate -> fits(candidate, method, type));
        if (!found) {
            context.report(Problem.REFRESH_METHOD, "refresh", method, type);
        }
        return method;
    }

    private boolean fits(ExecutableElement candidate, String name, TypeMirror type) {
        Set<Modifier> modifiers = candidate.getModifiers();
        return candidate.getSimpleName().contentEquals(name)
                && candidate.getParameters().isEmpty()
                && !modifiers.contains(Modifier.STATIC)
                && !modifiers.contains(Modifier.PRIVATE)
                && types.isSameType(candidate.getReturnType(), type);
    }
}
