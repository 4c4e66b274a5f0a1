package io.vicfield.processor.check;

import com.palantir.javapoet.ClassName;
import io.vicfield.processor.model.Names;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.model.VicRecord;
import io.vicfield.processor.plan.KeyPlanner;
import io.vicfield.processor.read.Access;
import io.vicfield.processor.read.ReadContext;
import io.vicfield.processor.read.SourceComponent;
import io.vicfield.processor.read.StaticKeyReader;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Position;
import io.vicfield.processor.report.Problem;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** Checks a record: its declaration, its components, its groups, and that every key is unique. */
public final class RecordChecker {
    private final ReadContext context;
    private final ComponentChecker components;
    private final GroupChecker groups;
    private final NamespaceChecker namespaces;
    private final RootChecker root;

    /** Creates a checker with the context of the reader. */
    public RecordChecker(ReadContext context) {
        this.context = context;
        this.components = new ComponentChecker(context);
        this.groups = new GroupChecker(context);
        this.namespaces = new NamespaceChecker(context);
        this.root = new RootChecker(context);
    }

    /** Checks the components and keys of a record with the model that the reader made of it. */
    public void check(TypeElement record, VicRecord model) {
        Map<String, VicComponent> read = new HashMap<>();
        model.components().forEach(component -> read.put(component.name(), component));
        SourceComponent.all(record).forEach(component -> components.check(component, read.get(component.name())));
        MissingValueChecker.check(record, model, context);
        namespaces.check(record, model.namespace()).ifPresent(namespace -> root.check(record, namespace));
        model.groups().forEach(group -> groups.check(record, group));
        KeyPlanner.repetitions(model).forEach(collision -> report(record, collision));
        KeyPlanner.collisions(model.namespace(), StaticKeyReader.read(record, context.types()))
                .forEach(collision -> report(record, collision));
    }

    /** Checks that a codec can exist for the record. */
    public void checkDeclaration(TypeElement record) {
        if (!record.getTypeParameters().isEmpty()) {
            report(Problem.GENERIC_RECORD, record);
        }
        if (Access.isPrivate(record)) {
            report(Problem.PRIVATE_RECORD, record);
        }
        ClassName type = ClassName.get(record);
        checkName(record, Names.codec(type), "io.vicfield.spi.GeneratedCodec");
        if (context.typedKeys()) {
            checkName(record, Names.keys(type), "io.vicfield.typedkeys.RecordKeys");
        }
    }

    private void report(Problem problem, TypeElement record) {
        context.diagnostics().report(problem, Position.of(record), record.getSimpleName());
    }

    /** Reports an existing class with the name of a generated one, unless an earlier compilation generated it. */
    private void checkName(TypeElement record, ClassName generated, String superclass) {
        TypeElement existing = context.elements().getTypeElement(generated.canonicalName());
        if (existing != null && !existing.getSuperclass().toString().startsWith(superclass)) {
            reportNameTaken(record, generated, "a class with this name exists", context.diagnostics());
        }
    }

    /** Reports that the name of a generated class is taken. */
    public static void reportNameTaken(TypeElement record, ClassName generated, String why, Diagnostics diagnostics) {
        diagnostics.report(
                Problem.NAME_TAKEN, Position.of(record), record.getSimpleName(), generated.simpleName(), why);
    }

    private void report(TypeElement record, KeyPlanner.Collision collision) {
        String value = collision.former() ? "formerKeys" : "key";
        context.diagnostics()
                .report(
                        collision.former() ? Problem.FORMER_KEY : Problem.DUPLICATE_KEY,
                        SourceComponent.position(record, collision.component(), value),
                        collision.component(),
                        collision.other(),
                        collision.key(),
                        collision.why());
    }
}
