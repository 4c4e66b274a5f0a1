package io.vicfield.processor.read;

import com.palantir.javapoet.TypeName;
import io.vicfield.Scope;
import io.vicfield.VicIgnore;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Position;
import io.vicfield.processor.report.Problem;
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
    private final ComponentChecker checker;
    private final Diagnostics diagnostics;

    ComponentReader(ProcessingEnvironment environment, Set<String> compiled, Diagnostics diagnostics) {
        this.types = environment.getTypeUtils();
        this.diagnostics = diagnostics;
        this.converters = new ConverterReader(environment, diagnostics);
        this.enums = new EnumReader(diagnostics);
        this.nested = new NestedReader(environment, compiled);
        this.refresh = new RefreshReader(environment);
        this.checker = new ComponentChecker(environment, compiled);
    }

    Optional<VicComponent> read(TypeElement record, RecordComponentElement component) {
        String name = component.getSimpleName().toString();
        Element field = Records.field(record, component);
        // Before anything is said of it: a type that another processor has yet to make ends this reading here.
        DeclaredTypes.in(component.asType());
        Optional<Mirrors> annotation = Records.vicField(record, component);
        boolean ignored = Records.annotation(record, component, VicIgnore.class).isPresent();
        if (annotation.isPresent() && ignored) {
            diagnostics.report(Problem.FIELD_AND_IGNORE, Position.of(field), name);
            return Optional.empty();
        }
        if (ignored) {
            return Optional.of(VicComponent.ignored(name, TypeName.get(component.asType())));
        }
        if (annotation.isEmpty()) {
            diagnostics.report(Problem.UNACCOUNTED, Position.of(field), name);
            return Optional.empty();
        }
        return read(record, component, annotation.get());
    }

    private Optional<VicComponent> read(TypeElement record, RecordComponentElement component, Mirrors annotation) {
        String name = component.getSimpleName().toString();
        TypeMirror type = component.asType();
        boolean indexed = annotation.constant("list", "JOINED").equals("INDEXED");
        ConverterReader.Found converter = converters.read(record, name, annotation);
        ComponentContext context = new ComponentContext(record, component, annotation, converter, indexed, diagnostics);
        boolean broken = converter == null && ConverterTypes.named(annotation).isPresent();
        Shape shape = broken ? null : shape(component, context);
        Set<Scope> scopes = annotation.scopes();
        String own = annotation.text("key", "").isEmpty() ? name : annotation.text("key", "");
        KeyChecker.check(own, scopes, context);
        KeyChecker.checkOperation(context);
        CarrierChecker carriers = new CarrierChecker(context, scopes);
        carriers.check(own.strip(), "key");
        carriers.check(annotation.text("atomic", "").strip(), "atomic");
        checker.check(component, scopes, context);
        String accessor = refresh.read(type, scopes, context);
        if (shape == null) {
            return Optional.empty();
        }
        checkShape(shape, scopes, context);
        return Optional.of(component(context, type, shape, own.strip(), scopes, accessor));
    }

    private @Nullable Shape shape(RecordComponentElement component, ComponentContext context) {
        TypeMirror type = component.asType();
        return new ShapeReader(types, enums, nested, context)
                .read(type, Nullness.nullable(context.record(), component));
    }

    private VicComponent component(
            ComponentContext context, TypeMirror type, Shape shape, String own, Set<Scope> scopes, String accessor) {
        Mirrors annotation = context.annotation();
        int depth = annotation.number("depth", -1);
        return new VicComponent(
                context.name(),
                TypeName.get(type),
                shape,
                own,
                scopes,
                FormerReader.read(context, own, scopes),
                depth,
                annotation.flag("follow", true),
                depth != 0 && !annotation.flag("skipEncode", false),
                depth != 0 && !annotation.flag("skipDecode", false),
                annotation.flag("required", false),
                annotation.flag("sensitive", false),
                defaultText(annotation),
                accessor,
                annotation.text("doc", ""));
    }

    private static void checkShape(Shape shape, Set<Scope> scopes, ComponentContext context) {
        String text = defaultText(context.annotation());
        if (text != null) {
            DefaultChecker.check(text, shape, scopes, context);
        }
        if (context.annotation().flag("required", false)) {
            checkRequired(shape, text, context);
        }
    }

    private static void checkRequired(Shape shape, @Nullable String defaultText, ComponentContext context) {
        Mirrors annotation = context.annotation();
        if (shape instanceof Shape.Nullable) {
            context.report(Problem.REQUIRED_OPTIONAL, "required", "optional");
        } else if (defaultText != null) {
            context.report(Problem.REQUIRED_OPTIONAL, "required", "has a default for its absence");
        } else if (annotation.flag("skipDecode", false) || annotation.number("depth", -1) == 0) {
            context.report(Problem.REQUIRED_OPTIONAL, "required", "never read");
        }
    }

    private static @Nullable String defaultText(Mirrors annotation) {
        String text = annotation.text("defaultValue", "");
        return text.isEmpty() ? null : text;
    }
}
