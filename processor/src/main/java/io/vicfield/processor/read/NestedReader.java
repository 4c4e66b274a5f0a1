package io.vicfield.processor.read;

import com.palantir.javapoet.ClassName;
import io.vicfield.processor.lock.Options;
import io.vicfield.processor.model.Names;
import io.vicfield.processor.report.Problem;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Whether a record in a component can be reached through its codec. */
final class NestedReader {
    private final Elements elements;
    /** Names of the records that get a codec in this compilation. */
    private final Set<String> compiled;
    /** Whether these get typed keys too. */
    private final boolean typedKeys;

    NestedReader(ProcessingEnvironment environment, Set<String> compiled) {
        this.elements = environment.getElementUtils();
        this.compiled = compiled;
        this.typedKeys = Options.typedKeys(environment.getOptions());
    }

    boolean check(TypeElement nested, ComponentContext context) {
        if (!Records.hasFields(nested)) {
            context.report(Problem.NESTED_WITHOUT_FIELDS, null, nested.getSimpleName());
            return false;
        }
        ClassName codec = Names.codec(ClassName.get(nested));
        boolean known = isCompiled(nested) || elements.getTypeElement(codec.canonicalName()) != null;
        if (!known) {
            context.report(Problem.NESTED_WITHOUT_CODEC, null, nested.getQualifiedName(), codec.simpleName());
        }
        return known;
    }

    /** Whether the record has typed keys: its compilation may leave them out. */
    boolean hasKeys(TypeElement nested) {
        if (isCompiled(nested)) {
            return typedKeys;
        }
        TypeElement keys =
                elements.getTypeElement(Names.keys(ClassName.get(nested)).canonicalName());
        return keys != null && keys.getSuperclass().toString().startsWith("io.vicfield.typedkeys.RecordKeys<");
    }

    private boolean isCompiled(TypeElement nested) {
        return compiled.contains(nested.getQualifiedName().toString());
    }
}
