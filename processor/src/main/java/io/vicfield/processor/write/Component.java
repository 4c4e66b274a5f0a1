package io.vicfield.processor.write;

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
    Code value() {
        return Code.of("value.$L()", component.accessor());
    }

    /** What the base has, or else something. */
    Code base(Code otherwise) {
        return Code.of("base == null ? $L : base.$L()", otherwise, component.name());
    }

    /** The key at any place, given the texts of all keys at the root. */
    Code key(KeyPlan.RootKey texts) {
        Code.Builder key =
                new Code.Builder().add("$L$L", placed(texts.text(), component.own(), component.scopes()), limits());
        for (int i = 0; i < texts.formers().size(); i++) {
            Former former = component.formers().get(i);
            key.add(".formerly($L)", placed(texts.formers().get(i), former.own(), former.scopes()));
        }
        return key.build();
    }

    private Code placed(String whole, String own, Set<Scope> scopes) {
        Code.Builder key = new Code.Builder().add("place.key($S, $S, $S", component.name(), whole, own);
        scopes.forEach(scope -> key.add(", $T.$L", Spi.SCOPE, scope.name()));
        return key.add(")").build();
    }

    /** Whether the component is neither read nor written. */
    boolean idle() {
        return !component.reads() && !component.writes();
    }

    private Code limits() {
        Code.Builder limits = new Code.Builder();
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
        return limits.add("$L", remarks()).build();
    }

    /** What listings tell of the component. */
    private Code remarks() {
        Code.Builder remarks = new Code.Builder();
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
