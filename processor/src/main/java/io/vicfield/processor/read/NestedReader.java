package io.vicfield.processor.read;

import com.palantir.javapoet.ClassName;
import io.vicfield.processor.model.Names;
import io.vicfield.processor.report.Problem;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Whether a record in a component can be reached through its codec. */
final class NestedReader {
    private final Elements elements;
    /** Names of the records that get a codec in this compilation. */
    private final Set<String> compiled;

    NestedReader(Elements elements, Set<String> compiled) {
        this.elements = elements;
        this.compiled = compiled;
    }

    boolean check(TypeElement nested, ComponentContext context) {
        if (!Records.hasFields(nested)) {
            context.report(Problem.NESTED_WITHOUT_FIELDS, null, nested.getSimpleName());
            return false;
        }
        if (!visible(context.record(), nested)) {
            context.report(Problem.NESTED_NOT_VISIBLE, null, nested.getQualifiedName());
            return false;
        }
        ClassName codec = Names.codec(ClassName.get(nested));
        boolean known = compiled.contains(nested.getQualifiedName().toString())
                || elements.getTypeElement(codec.canonicalName()) != null;
        if (!known) {
            context.report(Problem.NESTED_WITHOUT_CODEC, null, nested.getQualifiedName(), codec.simpleName());
        }
        return known;
    }

    private boolean visible(TypeElement record, TypeElement nested) {
        boolean near = elements.getPackageOf(record).equals(elements.getPackageOf(nested));
        for (Element type = nested; type.getKind() != ElementKind.PACKAGE; type = type.getEnclosingElement()) {
            Set<Modifier> modifiers = type.getModifiers();
            if (modifiers.contains(Modifier.PRIVATE) || (!near && !modifiers.contains(Modifier.PUBLIC))) {
                return false;
            }
        }
        return true;
    }
}
