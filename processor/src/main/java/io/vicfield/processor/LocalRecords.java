package io.vicfield.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.vicfield.VicField;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Position;
import io.vicfield.processor.report.Problem;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Records in bodies of methods, lambdas, anonymous classes and enum constants, which compilers show to no processor: they
 * get no codec. javac's own trees have them, once they are analysed; other compilers have nothing to look at.
 */
final class LocalRecords implements TaskListener {
    private final ProcessingEnvironment environment;
    private final Trees trees;

    private LocalRecords(ProcessingEnvironment environment) {
        this.environment = environment;
        this.trees = Trees.instance(environment);
    }

    /** Looks at each class when javac is done with it. */
    static void watch(ProcessingEnvironment environment) {
        try {
            JavacTask.instance(environment).addTaskListener(new LocalRecords(environment));
        } catch (IllegalArgumentException e) {
            // Another compiler, or a build tool that hands out an environment of its own.
            return;
        }
    }

    @Override
    public void finished(TaskEvent event) {
        TypeElement type = event.getTypeElement();
        TreePath path = event.getKind() == TaskEvent.Kind.ANALYZE && type != null ? trees.getPath(type) : null;
        if (path != null) {
            new Scanner().scan(path, null);
        }
    }

    private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            if (trees.getElement(getCurrentPath()) instanceof TypeElement type) {
                check(type);
            }
            return super.visitClass(tree, nothing);
        }
    }

    private void check(TypeElement type) {
        boolean stored = type.getKind() == ElementKind.RECORD
                && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .anyMatch(field -> field.getAnnotation(VicField.class) != null);
        if (stored && isLocal(type)) {
            Diagnostics diagnostics = new Diagnostics();
            diagnostics.report(Problem.LOCAL_RECORD, Position.of(type), type.getSimpleName());
            diagnostics.print(environment.getMessager());
        }
    }

    private static boolean isLocal(TypeElement record) {
        for (Element type = record; type != null; type = type.getEnclosingElement()) {
            if (type instanceof TypeElement element
                    && (element.getNestingKind() == NestingKind.LOCAL
                            || element.getNestingKind() == NestingKind.ANONYMOUS)) {
                return true;
            }
        }
        return false;
    }
}
