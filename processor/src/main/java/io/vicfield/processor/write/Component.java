package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.vicfield.Scope;
import io.vicfield.processor.model.Former;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.plan.KeyPlan;
import java.util.Set;

/** Expressions that every kind of component has. */
final class Component {
    private final VicComponent component;
    private final CodecNames names;
    private final String member;

    Component(VicComponent component, CodecNames names) {
        this.component = component;
        this.names = names;
        this.member = names.member(component);
    }

    VicComponent model() {
        return component;
    }

    /** The field's or method's name. */
    String member() {
        return member;
    }

    /** What is bound to the component's key when it is first used. */
    LazyMember lazy(TypeName type, String suffix, boolean nullMarked) {
        return new LazyMember(type, member, names.bound(component, suffix), nullMarked);
    }

    /** The value to write. */
    CodeBlock value() {
        return CodeBlock.of("value.$N()", component.accessor());
    }

    /** What the base has, or else something. */
    CodeBlock base(CodeBlock otherwise) {
        return CodeBlock.of("base == null ? $L : base.$N()", otherwise, component.name());
    }

    /** The key at any place, given the texts of all keys at the root. */
    CodeBlock key(KeyPlan.RootKey texts) {
        CodeBlock.Builder key = CodeBlock.builder()
                .add(placed(texts.text(), component.own(), component.scopes()))
                .add(limits());
        for (int i = 0; i < texts.formers().size(); i++) {
            Former former = component.formers().get(i);
            key.add(".formerly($L)", placed(texts.formers().get(i), former.own(), former.scopes()));
        }
        return key.build();
    }

    private CodeBlock placed(String whole, String own, Set<Scope> scopes) {
        CodeBlock.Builder key = CodeBlock.builder().add("place.key($S, $S, $S", component.name(), whole, own);
        scopes.forEach(scope -> key.add(", $T.$L", Spi.SCOPE, scope.name()));
        return key.add(")").build();
    }

    /** Whether the component is neither read nor written. */
    boolean idle() {
        return !component.reads() && !component.writes();
    }

    private CodeBlock limits() {
        CodeBlock.Builder limits = CodeBlock.builder();
        if (component.depth() >= 0) {
            limits.add(".depth($L)", component.depth());
        }
        if (!component.follow()) {
            limits.add(".noFollow()");
        }
        if (component.required()) {
            limits.add(".required()");
        }
        if (component.sensitive()) {
            limits.add(".sensitive()");
        }
        return limits.add(remarks()).build();
    }

    /** What listings tell of the component. */
    private CodeBlock remarks() {
        CodeBlock.Builder remarks = CodeBlock.builder();
        if (!component.writes()) {
            remarks.add(".skipEncode()");
        }
        if (!component.reads()) {
            remarks.add(".skipDecode()");
        }
        if (component.defaultText() != null && !component.sensitive()) {
            remarks.add(".defaultText($S)", component.defaultText());
        }
        if (!component.doc().isEmpty()) {
            remarks.add(".doc($S)", component.doc());
        }
        return remarks.build();
    }
}
