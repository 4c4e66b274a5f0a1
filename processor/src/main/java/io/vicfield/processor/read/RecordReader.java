package io.vicfield.processor.read;

import com.palantir.javapoet.ClassName;
import io.vicfield.VicNamespace;
import io.vicfield.processor.lock.Options;
import io.vicfield.processor.model.Names;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.model.VicRecord;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Position;
import io.vicfield.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** From a record's element to the model. */
public final class RecordReader {
    private static final String VIC = "vice.";

    /**
     * The annotation of JSpecify that tells whether JSpecify is readable. It must not be in a class file of the runtime:
     * once ECJ has looked in vain for an annotation type, it fails on every class file that has the annotation.
     */
    private static final String UNUSED_BY_RUNTIME = "org.jspecify.annotations.NullUnmarked";

    private final Elements elements;
    private final ComponentReader components;
    private final GroupReader groups;
    private final Deprecations deprecations;
    private final Diagnostics diagnostics;
    private final boolean typedKeys;

    /**
     * Reports into these diagnostics.
     *
     * @param compiled names of the records that get a codec in this compilation
     */
    public RecordReader(ProcessingEnvironment environment, Set<String> compiled, Diagnostics diagnostics) {
        this.elements = environment.getElementUtils();
        this.components = new ComponentReader(environment, compiled, diagnostics);
        this.groups = new GroupReader(environment.getTypeUtils(), diagnostics);
        this.deprecations = new Deprecations(elements, environment.getTypeUtils());
        this.diagnostics = diagnostics;
        this.typedKeys = Options.typedKeys(environment.getOptions());
    }

    /**
     * Reads a record; what is returned is whole only if the diagnostics did not fail.
     *
     * @throws MissingTypeException if a type is not there yet
     */
    public VicRecord read(TypeElement record) {
        checkRecord(record);
        checkName(record);
        List<VicComponent> read = new ArrayList<>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            components.read(record, component).ifPresent(read::add);
        }
        return new VicRecord(
                ClassName.get(record),
                namespace(record),
                isPublic(record),
                environment(record),
                read,
                groups.read(record));
    }

    private void checkRecord(TypeElement record) {
        if (!record.getTypeParameters().isEmpty()) {
            diagnostics.report(Problem.GENERIC_RECORD, Position.of(record), record.getSimpleName());
        }
        for (Element type = record; type.getKind() != ElementKind.PACKAGE; type = type.getEnclosingElement()) {
            if (type.getModifiers().contains(Modifier.PRIVATE)) {
                diagnostics.report(Problem.PRIVATE_RECORD, Position.of(record), record.getSimpleName());
                return;
            }
        }
    }

    /** Reports a generated class whose name is taken already by one that is none of this record. */
    private void checkName(TypeElement record) {
        ClassName type = ClassName.get(record);
        checkName(record, Names.codec(type), "io.vicfield.spi.GeneratedCodec");
        if (typedKeys) {
            checkName(record, Names.keys(type), "io.vicfield.typedkeys.RecordKeys");
        }
    }

    private void checkName(TypeElement record, ClassName generated, String superclass) {
        TypeElement taken = elements.getTypeElement(generated.canonicalName());
        if (taken != null && !taken.getSuperclass().toString().startsWith(superclass)) {
            reportNameTaken(record, generated, diagnostics);
        }
    }

    /** Reports a class that cannot be made, its name being taken. */
    public static void reportNameTaken(TypeElement record, ClassName generated, Diagnostics diagnostics) {
        diagnostics.report(Problem.NAME_TAKEN, Position.of(record), record.getSimpleName(), generated.simpleName());
    }

    /** Where the key of a component, or its former keys, are declared. */
    public static Position keyPosition(TypeElement record, String component, boolean former) {
        return position(record, component, former ? "formerKeys" : "key");
    }

    /** Where a value of a component's annotation stands; the component, or else the record, if there is none. */
    public static Position position(TypeElement record, String component, String value) {
        for (RecordComponentElement candidate : record.getRecordComponents()) {
            if (candidate.getSimpleName().contentEquals(component)) {
                return Records.vicField(record, candidate)
                        .map(field -> field.position(value))
                        .orElse(Position.of(Records.field(record, candidate)));
            }
        }
        return Position.of(record);
    }

    private String namespace(TypeElement record) {
        Optional<Mirrors> annotation = Mirrors.of(record, VicNamespace.class);
        if (annotation.isEmpty()) {
            return VIC;
        }
        String namespace = annotation.get().text("value", "");
        if (!namespace.matches("[^./|@~\\s]+\\.")) {
            diagnostics.report(
                    Problem.NAMESPACE, annotation.get().position("value"), record.getSimpleName(), namespace);
        }
        return namespace;
    }

    private static boolean isPublic(TypeElement record) {
        for (Element type = record; type.getKind() != ElementKind.PACKAGE; type = type.getEnclosingElement()) {
            if (!type.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    private VicRecord.Environment environment(TypeElement record) {
        List<String> warnings = new ArrayList<>(deprecations.warnings(record));
        ModuleElement module = elements.getModuleOf(record);
        if (module != null && !module.isUnnamed()) {
            warnings.add("exports");
        }
        return new VicRecord.Environment(
                readable(record, "javax.annotation.processing.Generated"),
                readable(record, UNUSED_BY_RUNTIME),
                warnings);
    }

    private boolean readable(TypeElement record, String type) {
        return elements.getModuleOf(record) == null
                ? elements.getTypeElement(type) != null
                : elements.getTypeElement(elements.getModuleOf(record), type) != null;
    }
}
