package io.vicfield.processor.read;

import com.palantir.javapoet.TypeName;
import io.vicfield.Scope;
import io.vicfield.processor.report.Problem;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Which method gives the value to write. */
final class RefreshReader {
    private final Types types;
    private final Elements elements;
    private final Calls calls;

    RefreshReader(ProcessingEnvironment environment) {
        this.types = environment.getTypeUtils();
        this.elements = environment.getElementUtils();
        this.calls = new Calls(environment);
    }

    String read(TypeMirror type, Set<Scope> scopes, ComponentContext context) {
        String method = context.annotation().text("refresh", "");
        if (method.isEmpty()) {
            return context.name();
        }
        if (!scopes.contains(Scope.VOLATILE)) {
            context.report(Problem.REFRESH_NOT_VOLATILE, "refresh");
        }
        TypeElement record = context.record();
        boolean found = ElementFilter.methodsIn(elements.getAllMembers(record)).stream()
                .anyMatch(candidate -> fits(record, candidate, method, type));
        if (!found) {
            context.report(Problem.REFRESH_METHOD, "refresh", method, TypeName.get(type));
        }
        return method;
    }

    private boolean fits(TypeElement record, ExecutableElement candidate, String name, TypeMirror type) {
        return candidate.getSimpleName().contentEquals(name)
                && !candidate.getModifiers().contains(Modifier.STATIC)
                && calls.withoutArguments(record, candidate)
                && types.isSameType(candidate.getReturnType(), type);
    }
}
