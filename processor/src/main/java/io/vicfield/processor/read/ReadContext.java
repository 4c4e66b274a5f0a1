package io.vicfield.processor.read;

import com.palantir.javapoet.ClassName;
import io.vicfield.processor.model.Names;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Problem;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The state that the readers and checkers of one record share.
 *
 * @param compiled qualified names of the records that get a codec in this compilation
 * @param typedKeys whether these get typed keys too
 * @param diagnostics collects the problems of the record
 */
public record ReadContext(
        Types types, Elements elements, Set<String> compiled, boolean typedKeys, Diagnostics diagnostics) {
    /** Takes types and elements from the compiler. */
    public static ReadContext of(
            ProcessingEnvironment environment, Set<String> compiled, boolean typedKeys, Diagnostics diagnostics) {
        return new ReadContext(
                environment.getTypeUtils(), environment.getElementUtils(), compiled, typedKeys, diagnostics);
    }

    /** Whether the record gets a codec in this compilation. */
    public boolean compiles(TypeElement record) {
        return compiled.contains(record.getQualifiedName().toString());
    }

    /** Whether the record has typed keys: its compilation may leave them out. */
    boolean hasTypedKeys(TypeElement record) {
        if (compiles(record)) {
            return typedKeys;
        }
        TypeElement keys =
                elements.getTypeElement(Names.keys(ClassName.get(record)).canonicalName());
        return keys != null && keys.getSuperclass().toString().startsWith("io.vicfield.typedkeys.RecordKeys<");
    }

    /** Reports a problem at the component. The message's first argument is the component's name. */
    public void report(Problem problem, SourceComponent component, Object... arguments) {
        reportAt("", problem, component, arguments);
    }

    /** Reports a problem at a value of the component's annotation. */
    public void reportAt(String value, Problem problem, SourceComponent component, Object... arguments) {
        Object[] all =
                Stream.concat(Stream.of(component.name()), Stream.of(arguments)).toArray();
        diagnostics.report(problem, component.annotation().position(value), all);
    }
}
