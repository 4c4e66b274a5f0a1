package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.vicfield.Scope;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.model.VicGroup;
import java.util.Set;

/** The expression for a key at a place: {@code place.key("name", Scope.READ_ONLY).required()}. */
final class KeyCode {
    private final CodeBlock.Builder code = CodeBlock.builder();

    private KeyCode() {}

    static CodeBlock of(VicComponent component) {
        KeyCode key = new KeyCode();
        key.key(component.name(), component.own(), component.scopes());
        key.limits(component);
        key.remarks(component);
        component.formers().forEach(former -> key.code.add("$Z.formerly($S$L)", former.own(), scopes(former.scopes())));
        return key.code.build();
    }

    /** The key of a group's generation. */
    static CodeBlock of(VicGroup group) {
        KeyCode key = new KeyCode();
        key.key(group.own(), group.own(), group.scopes());
        return key.code.build();
    }

    private void key(String name, String own, Set<Scope> scopes) {
        code.add("place.key($S", name);
        if (!own.equals(name)) {
            code.add(", $S", own);
        }
        code.add("$L)", scopes(scopes));
    }

    private static CodeBlock scopes(Set<Scope> scopes) {
        CodeBlock.Builder arguments = CodeBlock.builder();
        scopes.forEach(scope -> arguments.add(", $T.$L", RuntimeTypes.SCOPE, scope.name()));
        return arguments.build();
    }

    private void limits(VicComponent component) {
        if (component.depth() >= 0) {
            code.add(".depth($L)", component.depth());
        }
        flag(!component.follow(), "noFollow");
        flag(component.required(), "required");
        flag(component.sensitive(), "sensitive");
        flag(!component.writes(), "skipEncode");
        flag(!component.reads(), "skipDecode");
    }

    private void flag(boolean set, String method) {
        if (set) {
            code.add(".$L()", method);
        }
    }

    private void remarks(VicComponent component) {
        if (component.defaultText() != null) {
            code.add("$Z.defaultValue($S)", component.defaultText());
        }
        if (!component.doc().isEmpty()) {
            code.add("$Z.doc($S)", component.doc());
        }
    }
}
