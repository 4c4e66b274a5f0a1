package io.vicfield.processor;

import io.vicfield.VicConverters;
import io.vicfield.processor.check.ConverterListChecker;
import io.vicfield.processor.read.MissingTypeException;
import io.vicfield.processor.report.Diagnostics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Checks each {@code @VicConverters} in the round in which all its converters exist. */
final class ConverterLists {
    /** A type or package. Elements are only valid in their round. */
    private record Place(boolean isPackage, String name) {
        static Place of(Element element) {
            return new Place(
                    element.getKind() == ElementKind.PACKAGE,
                    ((QualifiedNameable) element).getQualifiedName().toString());
        }

        @Nullable Element element(Elements elements) {
            return isPackage ? elements.getPackageElement(name) : elements.getTypeElement(name);
        }
    }

    /** The places with a converter that does not exist yet. */
    private final Set<Place> deferred = new LinkedHashSet<>();

    /** Checks the lists of this round, and those of earlier rounds that lacked a converter. */
    void check(RoundEnvironment round, ProcessingEnvironment environment, Diagnostics diagnostics) {
        ConverterListChecker checker = new ConverterListChecker(environment.getTypeUtils(), diagnostics);
        Stream<Element> earlier = List.copyOf(deferred).stream()
                .map(place -> place.element(environment.getElementUtils()))
                .filter(Objects::nonNull);
        deferred.clear();
        Stream.concat(earlier, round.getElementsAnnotatedWith(VicConverters.class).stream())
                .forEach(place -> check(place, checker));
    }

    private void check(Element place, ConverterListChecker checker) {
        try {
            checker.check(place);
        } catch (MissingTypeException e) {
            // If no processor generates the converter, the compiler reports it.
            deferred.add(Place.of(place));
        }
    }
}
