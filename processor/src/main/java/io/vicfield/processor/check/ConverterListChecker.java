package io.vicfield.processor.check;

import io.vicfield.VicConverters;
import io.vicfield.processor.read.Conversions;
import io.vicfield.processor.read.Conversions.Conversion;
import io.vicfield.processor.read.MissingTypeException;
import io.vicfield.processor.read.SourceAnnotation;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Checks that no {@code @VicConverters} names two converters of one type. */
public final class ConverterListChecker {
    private final Types types;
    private final Conversions conversions;
    private final Diagnostics diagnostics;

    /** With the compiler's types. */
    public ConverterListChecker(Types types, Diagnostics diagnostics) {
        this.types = types;
        this.conversions = new Conversions(types);
        this.diagnostics = diagnostics;
    }

    /**
     * Checks the annotation of a record, a type or a package.
     *
     * @throws MissingTypeException if another processor has yet to generate a converter
     */
    public void check(Element annotated) {
        SourceAnnotation annotation = SourceAnnotation.of(annotated, VicConverters.class);
        check(annotated, annotation, annotation.types("value"));
    }

    private void check(Element annotated, SourceAnnotation annotation, List<TypeMirror> converters) {
        for (int i = 1; i < converters.size(); i++) {
            Optional<Conversion> conversion = conversions.read(converters.get(i));
            Optional<Conversion> earlier = conversion.flatMap(found -> earlier(converters, found));
            if (earlier.isPresent() && !earlier.equals(conversion)) {
                diagnostics.report(
                        Problem.CONVERTER_TWICE,
                        annotation.position("value", i),
                        annotated.getSimpleName(),
                        name(earlier.get()),
                        name(conversion.orElseThrow()),
                        earlier.get().value());
            }
        }
    }

    /** The first converter of the type. */
    private Optional<Conversion> earlier(List<TypeMirror> converters, Conversion conversion) {
        return converters.stream()
                .flatMap(converter -> conversions.read(converter).stream())
                .filter(other -> types.isSameType(other.value(), conversion.value()))
                .findFirst();
    }

    private String name(Conversion conversion) {
        return types.asElement(conversion.converter()).getSimpleName().toString();
    }
}
