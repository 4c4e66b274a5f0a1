package io.vicfield.processor.read;

import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.ScalarType;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.VicComponent;
import java.util.Optional;

/** Reads a component. */
final class ComponentReader {
    private final ReadContext context;

    ComponentReader(ReadContext context) {
        this.context = context;
    }

    /**
     * Reads a component; empty if it is not declared correctly.
     *
     * @throws MissingTypeException if another processor has yet to generate a type of the component
     */
    Optional<VicComponent> read(SourceComponent component) {
        TypeMirrors.classes(component.type());
        if (component.isEncoded() == component.isIgnored()) {
            return Optional.empty();
        }
        if (component.isIgnored()) {
            return Optional.of(VicComponent.ignored(component.name(), TypeName.get(component.type())));
        }
        return Optional.ofNullable(new ShapeReader(context, component).read()).map(shape -> read(component, shape));
    }

    private static VicComponent read(SourceComponent component, Shape shape) {
        SourceAnnotation annotation = component.annotation();
        String defaultText = defaultText(annotation.text("defaultValue", ""), shape);
        String refresh = annotation.text("refresh", "");
        return new VicComponent(
                component.name(),
                TypeName.get(component.type()),
                shape,
                component.key(),
                component.scopes(),
                component.isExact(),
                component.encoding(),
                component.formers(),
                component.depth(),
                annotation.flag("follow", true),
                component.isWritten(),
                component.isRead(),
                annotation.flag("required", false),
                annotation.flag("sensitive", false),
                defaultText.isEmpty() ? null : defaultText,
                refresh.isEmpty() ? component.name() : refresh,
                annotation.text("doc", ""));
    }

    private static String defaultText(String text, Shape shape) {
        boolean duration = shape instanceof Shape.Scalar scalar && scalar.type() == ScalarType.DURATION;
        return duration ? DurationDefault.encode(text) : text;
    }
}
