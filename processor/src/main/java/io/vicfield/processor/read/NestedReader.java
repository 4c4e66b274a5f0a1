package io.vicfield.processor.read;

import com.palantir.javapoet.ClassName;
import io.vicfield.processor.model.Names;
import io.vicfield.processor.report.Problem;
import java.util.Set;
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
        ClassName codec = Names.codec(ClassName.get(nested));
        boolean known = made(nested, codec);
        if (!known) {
            context.report(Problem.NESTED_WITHOUT_CODEC, null, nested.getQualifiedName(), codec.simpleName());
        }
        return known;
    }

    /** Whether there are typed keys: the processors before 0.2 made none. */
    boolean hasKeys(TypeElement nested) {
        return made(nested, Names.keys(ClassName.get(nested)));
    }

    private boolean made(TypeElement nested, ClassName generated) {
        return compiled.contains(nested.getQualifiedName().toString())
                || elements.getTypeElement(generated.canonicalName()) != null;
    }
}
