package io.vicfield.processor.read;

import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Position;
import io.vicfield.processor.report.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The component that is being read, for those who report on it. */
record ComponentContext(
        TypeElement record,
        RecordComponentElement component,
        Mirrors annotation,
        ConverterReader.@Nullable Found converter,
        boolean indexed,
        Diagnostics diagnostics) {

    /** The same component, for reports on an annotation within its own. */
    ComponentContext within(Mirrors nested) {
        return new ComponentContext(record, component, nested, converter, indexed, diagnostics);
    }

    /** Whether warnings about the component are not wanted. */
    boolean suppressed() {
        return suppressed(record)
                || Records.annotated(record, component).stream().anyMatch(ComponentContext::suppressed);
    }

    private static boolean suppressed(Element element) {
        SuppressWarnings suppress = element.getAnnotation(SuppressWarnings.class);
        return suppress != null && Arrays.asList(suppress.value()).contains("vicfield");
    }

    String name() {
        return component.getSimpleName().toString();
    }

    /** Where the component's name stands. */
    Position position() {
        return Position.of(annotation.element());
    }

    /** Reports on a value of the annotation, or on the component itself. */
    void report(Problem problem, @Nullable String value, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(name()));
        all.addAll(List.of(arguments));
        diagnostics.report(problem, value == null ? position() : annotation.position(value), all.toArray());
    }

    /** Reports a type that has no shape. */
    @Nullable Shape unsupported(TypeName type, String mend) {
        TypeName whole = TypeName.get(annotation.element().asType());
        report(Problem.UNSUPPORTED_TYPE, null, whole, type.equals(whole) ? "which" : "whose " + type, mend);
        return null;
    }
}
