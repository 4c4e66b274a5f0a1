package io.vicfield.processor.read;

import com.palantir.javapoet.TypeName;
import io.vicfield.Scope;
import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Position;
import io.vicfield.processor.report.Problem;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads one component; empty, and a problem, if it cannot be stored as declared. */
final class ComponentReader {
    private final Types types;
    private final ConverterReader converters;
    private final EnumReader enums;
    private final NestedReader nested;
    private final RefreshReader refresh;
    private final Diagnostics diagnostics;

    ComponentReader(ProcessingEnvironment environment, Set<String> compiled, Diagnostics diagnostics) {
        this.types = environment.getTypeUtils();
        this.diagnostics = diagnostics;
        this.converters = new ConverterReader(types, environment.getElementUtils(), diagnostics);
        this.enums = new EnumReader(diagnostics);
        this.nested = new NestedReader(environment.getElementUtils(), compiled);
        this.refresh = new RefreshReader(types);
    }

    Optional<VicComponent> read(TypeElement record, RecordComponentElement component) {
        String name = component.getSimpleName().toString();
        Element field = Records.field(record, component);
        Optional<Mirrors> annotation = Mirrors.of(field, VicField.class);
        boolean ignored = Mirrors.of(field, VicIgnore.class).isPresent();
        if (annotation.isPresent() && ignored) {
            diagnostics.report(Problem.FIELD_AND_IGNORE, annotation.get().position(), name);
            return Optional.empty();
        }
        if (ignored) {
            return Optional.of(VicComponent.ignored(name, TypeName.get(component.asType())));
        }
        if (annotation.isEmpty()) {
            diagnostics.report(Problem.UNACCOUNTED, Position.of(field), name);
            return Optional.empty();
        }
        return read(record, component, field, annotation.get());
    }

    private Optional<VicComponent> read(
            TypeElement record, RecordComponentElement component, Element field, Mirrors annotation) {
        String name = component.getSimpleName().toString();
        TypeMirror type = component.asType();
        boolean indexed = annotation.constant("list", "JOINED").equals("INDEXED");
        ComponentContext context = new ComponentContext(
                record, name, annotation, converters.read(record, name, annotation), indexed, diagnostics);
        Shape shape =
                new ShapeReader(types, enums, nested, context).read(type, Nullness.nullable(component, field, type));
        Set<Scope> scopes = annotation.scopes();
        String own = annotation.text("key", "").isEmpty() ? name : annotation.text("key", "");
        KeyChecker.check(own, scopes, context);
        checkWhole(type, scopes, context);
        if (shape == null) {
            return Optional.empty();
        }
        checkShape(shape, scopes, context);
        return Optional.of(component(context, type, shape, own.strip(), scopes));
    }

    private VicComponent component(
            ComponentContext context, TypeMirror type, Shape shape, String own, Set<Scope> scopes) {
        Mirrors annotation = context.annotation();
        int depth = annotation.number("depth", -1);
        return new VicComponent(
                context.name(),
                TypeName.get(type),
                shape,
                own,
                scopes,
                depth,
                annotation.flag("follow", true),
                depth != 0 && !annotation.flag("skipEncode", false),
                depth != 0 && !annotation.flag("skipDecode", false),
                annotation.flag("required", false),
                defaultText(annotation),
                refresh.read(type, scopes, context),
                annotation.text("doc", ""));
    }

    /** What can be said of a component without its shape. */
    private void checkWhole(TypeMirror type, Set<Scope> scopes, ComponentContext context) {
        Mirrors annotation = context.annotation();
        if (!annotation.text("atomic", "").isEmpty()) {
            context.report(Problem.NOT_YET, "atomic", "atomic");
        }
        if (annotation.has("formerKeys")) {
            context.report(Problem.NOT_YET, "formerKeys", "formerKeys");
        }
        if (annotation.number("depth", -1) < 0) {
            RecordGraph.cycle(context.record(), type)
                    .ifPresent(way -> context.report(Problem.ENDLESS_RECURSION, null, way));
        }
        if (scopes.contains(Scope.NON_PERSISTENT) && !suppressed(context)) {
            RecordGraph.hiddenBelow(type)
                    .ifPresent(hidden -> context.report(Problem.HIDDEN_BELOW_NON_PERSISTENT, "scope", hidden));
        }
    }

    private static void checkShape(Shape shape, Set<Scope> scopes, ComponentContext context) {
        String text = defaultText(context.annotation());
        if (text != null) {
            DefaultChecker.check(text, shape, scopes, context);
        }
        boolean required = context.annotation().flag("required", false);
        if (required && shape instanceof Shape.Nullable) {
            context.report(Problem.REQUIRED_OPTIONAL, "required", "optional");
        } else if (required && text != null) {
            context.report(Problem.REQUIRED_OPTIONAL, "required", "has a default for its absence");
        }
    }

    private static @Nullable String defaultText(Mirrors annotation) {
        String text = annotation.text("defaultValue", "");
        return text.isEmpty() ? null : text;
    }

    private static boolean suppressed(ComponentContext context) {
        return suppressed(context.annotation().element()) || suppressed(context.record());
    }

    private static boolean suppressed(Element element) {
        SuppressWarnings suppress = element.getAnnotation(SuppressWarnings.class);
        return suppress != null && Arrays.asList(suppress.value()).contains("vicfield");
    }
}
