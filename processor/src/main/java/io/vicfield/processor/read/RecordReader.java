package io.vicfield.processor.read;

import com.palantir.javapoet.ClassName;
import io.vicfield.VicNamespace;
import io.vicfield.processor.model.VicRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads a record's elements into the model. */
public final class RecordReader {
    /**
     * The annotation of JSpecify that tells whether JSpecify is readable. It must not be in a class file of the runtime:
     * once ECJ has failed to find an annotation type, it fails on every class file that has the annotation.
     */
    private static final String UNUSED_BY_RUNTIME = "org.jspecify.annotations.NullUnmarked";

    private final Elements elements;
    private final ComponentReader components;
    private final Deprecations deprecations;

    /** Creates a reader with a context of the same compilation. */
    public RecordReader(ReadContext context) {
        this.elements = context.elements();
        this.components = new ComponentReader(context);
        this.deprecations = new Deprecations(context);
    }

    /**
     * Reads a record. Reports components that it cannot read, and leaves them out.
     *
     * @throws MissingTypeException if another processor has yet to generate a type
     */
    public VicRecord read(TypeElement record) {
        return new VicRecord(
                ClassName.get(record),
                SourceAnnotation.of(record, VicNamespace.class).text("value", VicRecord.DEFAULT_NAMESPACE),
                isPublic(record),
                environment(record),
                SourceComponent.all(record).stream()
                        .flatMap(component -> components.read(component).stream())
                        .toList(),
                GroupReader.read(record));
    }

    private static boolean isPublic(TypeElement record) {
        return TypeMirrors.andEnclosing(record)
                .allMatch(type -> type.getModifiers().contains(Modifier.PUBLIC));
    }

    private VicRecord.Environment environment(TypeElement record) {
        ModuleElement module = elements.getModuleOf(record);
        return new VicRecord.Environment(
                isReadable(module, "javax.annotation.processing.Generated"),
                isReadable(module, UNUSED_BY_RUNTIME),
                warnings(module, deprecations.ofCodec(record)),
                warnings(module, deprecations.ofKeys(record)));
    }

    private static List<String> warnings(@Nullable ModuleElement module, Set<String> deprecations) {
        List<String> warnings = new ArrayList<>(deprecations);
        if (module != null && !module.isUnnamed()) {
            warnings.add("exports");
        }
        return warnings;
    }

    private boolean isReadable(@Nullable ModuleElement module, String type) {
        return (module == null ? elements.getTypeElement(type) : elements.getTypeElement(module, type)) != null;
    }
}
