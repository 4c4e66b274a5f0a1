package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.vicfield.Scope;
import io.vicfield.TextEncoding;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.model.VicGroup;
import java.util.Set;

/** The expression for a key at a place: {@code place.key("name", Scope.READ_ONLY).required()}. */
final class KeyCode {
    private final CodeBlock.Builder code = CodeBlock.builder();

    private KeyCode(String name, String own, Set<Scope> scopes) {
        code.add("place.key($S", name);
        addIf(!own.equals(name), ", $S", own);
        code.add("$L)", scopes(scopes));
    }

    /** The key of a group's generation. */
    static CodeBlock of(VicGroup group) {
        return new KeyCode(group.own(), group.own(), group.scopes()).code.build();
    }

    static CodeBlock of(VicComponent component) {
        KeyCode key = new KeyCode(component.name(), component.own(), component.scopes());
        key.addIf(component.exact(), ".exact()");
        key.addIf(
                component.encoding() != TextEncoding.NONE,
                "$Z.encoding($T.$L)",
                RuntimeTypes.TEXT_ENCODING,
                component.encoding());
        key.addIf(component.depth() >= 0, ".depth($L)", component.depth());
        key.addIf(!component.follow(), ".noFollow()");
        key.addIf(component.required(), ".required()");
        key.addIf(component.sensitive(), ".sensitive()");
        key.addIf(!component.writes(), ".skipEncode()");
        key.addIf(!component.reads(), ".skipDecode()");
        String defaultText = component.defaultText();
        if (defaultText != null) {
            key.code.add("$Z.defaultValue($S)", defaultText);
        }
        key.addIf(!component.doc().isEmpty(), "$Z.doc($S)", component.doc());
        component.formers().forEach(former -> key.code.add("$Z.formerly($S$L)", former.own(), scopes(former.scopes())));
        return key.code.build();
    }

    private void addIf(boolean needed, String format, Object... arguments) {
        if (needed) {
            code.add(format, arguments);
        }
    }

    private static CodeBlock scopes(Set<Scope> scopes) {
        CodeBlock.Builder arguments = CodeBlock.builder();
        scopes.forEach(scope -> arguments.add(", $T.$L", RuntimeTypes.SCOPE, scope.name()));
        return arguments.build();
    }
}
