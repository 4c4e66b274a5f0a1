package io.vicfield.processor.check;

import io.vicfield.processor.model.EnumType;
import io.vicfield.processor.model.ScalarType;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.TextType;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.model.VicRecord;
import io.vicfield.processor.read.ReadContext;
import io.vicfield.processor.read.SourceComponent;
import io.vicfield.processor.report.Position;
import io.vicfield.processor.report.Problem;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Warns of components that decode as null, or as a time in the year 1, if their keys are missing. The result
 * of a converter is not known at compile time.
 */
final class MissingValueChecker {
    /** Suppresses this warning only. */
    private static final String WARNING = "vicfield:missing";

    private MissingValueChecker() {}

    static void check(TypeElement record, VicRecord model, ReadContext context) {
        Map<String, SourceComponent> sources = SourceComponent.all(record).stream()
                .collect(Collectors.toMap(SourceComponent::name, Function.identity()));
        String surprises = model.components().stream()
                .filter(component ->
                        !Objects.requireNonNull(sources.get(component.name())).suppresses(WARNING))
                .filter(MissingValueChecker::mayBeMissing)
                .map(MissingValueChecker::surprise)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (!surprises.isEmpty()) {
            context.diagnostics().report(Problem.MISSING_VALUE, Position.of(record), record.getSimpleName(), surprises);
        }
    }

    private static boolean mayBeMissing(VicComponent component) {
        return component.reads() && !component.required() && component.defaultText() == null;
    }

    /** The component with the value of a missing key; null if this value cannot surprise. */
    private static @Nullable String surprise(VicComponent component) {
        Shape shape = component.shape();
        if (shape instanceof Shape.Scalar scalar
                && (scalar.type() == ScalarType.INSTANT || scalar.type() == ScalarType.OFFSET_TIME)) {
            return "`" + component.name() + "` (the year 1)";
        }
        return isNull(shape) ? "`" + component.name() + "` (null)" : null;
    }

    private static boolean isNull(@Nullable Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return scalar.type() == ScalarType.IP || scalar.type() == ScalarType.INET;
        }
        if (shape instanceof Shape.Constants constants) {
            return constants.type().constants().stream()
                    .map(EnumType.Constant::text)
                    .noneMatch(text -> text.isEmpty() || text.equals("0"));
        }
        return shape instanceof Shape.Converted converted
                && TextType.row(converted.converter())
                        .filter(row -> row.type() != Character.class)
                        .isPresent();
    }
}
