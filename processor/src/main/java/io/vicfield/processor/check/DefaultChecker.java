package io.vicfield.processor.check;

import io.vicfield.Scope;
import io.vicfield.codec.Scalar;
import io.vicfield.codec.Scalars;
import io.vicfield.convert.TextConverter;
import io.vicfield.processor.model.EnumType;
import io.vicfield.processor.model.ScalarType;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.TextType;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.read.ReadContext;
import io.vicfield.processor.read.SourceComponent;
import io.vicfield.processor.report.Problem;
import io.vicfield.text.Nil;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks that the runtime can parse a component's default. */
final class DefaultChecker {
    private DefaultChecker() {}

    static void check(SourceComponent component, VicComponent model, ReadContext context) {
        String text = model.defaultText();
        if (text == null) {
            return;
        }
        Optional<TextConverter<?>> textual = textual(model.shape());
        if (model.scopes().contains(Scope.SECRET)) {
            context.reportAt("defaultValue", Problem.DEFAULT_SECRET, component);
        } else if (textual.isPresent()) {
            refusal(textual.get(), text)
                    .ifPresent(reason -> report(component, textual.get().toString(), reason, context));
        } else if (model.shape() instanceof Shape.Constants constants) {
            if (!isConstant(text, constants.type())) {
                String type = constants.type().type().simpleName();
                report(component, type, DefaultForms.of(constants.type()), context);
            }
        } else if (!(model.shape() instanceof Shape.Scalar scalar)
                || !scalar.type().takesDefault()) {
            context.reportAt("defaultValue", Problem.DEFAULT_NOT_ALLOWED, component, kind(model.shape()));
        } else if (!isReadable(text, scalar.type())) {
            report(component, row(scalar.type()).type(), DefaultForms.of(scalar.type()), context);
        }
    }

    private static Optional<TextConverter<?>> textual(@Nullable Shape shape) {
        return shape instanceof Shape.Converted converted ? TextType.row(converted.converter()) : Optional.empty();
    }

    /** The message of the Java library about a text that it cannot parse; empty if it can. */
    private static Optional<String> refusal(TextConverter<?> type, String text) {
        try {
            type.fromWire(text);
            return text.equals(Nil.TEXT) ? Optional.of("Use another text.") : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("Use a text that `" + type + "` accepts: " + e.getMessage() + ".");
        }
    }

    private static void report(SourceComponent component, String type, String mend, ReadContext context) {
        context.reportAt("defaultValue", Problem.DEFAULT_UNREADABLE, component, type, mend);
    }

    private static boolean isConstant(String text, EnumType type) {
        return type.constants().stream().anyMatch(constant -> constant.text().equals(text));
    }

    private static boolean isReadable(String text, ScalarType type) {
        if (text.equals(Nil.TEXT)) {
            return false;
        }
        try {
            row(type).read(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String kind(@Nullable Shape shape) {
        if (shape instanceof Shape.Nullable) {
            return "it is optional";
        }
        if (shape instanceof Shape.Nested) {
            return "it is a record";
        }
        if (shape instanceof Shape.Converted) {
            return "it is converted";
        }
        return shape instanceof Shape.Scalar ? "its value may write no key" : "it is a list or map";
    }

    private static Scalar<?> row(ScalarType type) {
        return switch (type) {
            case STRING -> Scalars.STRING;
            case BOOL -> Scalars.BOOL;
            case INT8 -> Scalars.INT8;
            case INT16 -> Scalars.INT16;
            case INT32 -> Scalars.INT32;
            case INT64 -> Scalars.INT64;
            case FLOAT32 -> Scalars.FLOAT32;
            case FLOAT64 -> Scalars.FLOAT64;
            case BYTES -> Scalars.BYTES;
            case IP -> Scalars.IP;
            case INET -> Scalars.INET;
            case INSTANT -> Scalars.INSTANT;
            case OFFSET_TIME -> Scalars.OFFSET_TIME;
            case DURATION -> Scalars.DURATION;
        };
    }
}
