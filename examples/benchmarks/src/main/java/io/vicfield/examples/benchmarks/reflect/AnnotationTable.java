package io.vicfield.examples.benchmarks.reflect;

import com.sun.source.util.JavacTask;
import io.vicfield.Scope;
import io.vicfield.VicField;
import io.vicfield.VicValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.Elements;
import javax.tools.ToolProvider;

/**
 * The annotations of records and enums. Reflection does not see them, because they are not kept at run time. The
 * compiler also reads class files; it copies the annotations into this table when a benchmark starts.
 */
final class AnnotationTable {
    private final Elements elements;

    AnnotationTable() {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of(), List.of("java.lang.Object"), null);
        this.elements = task.getElements();
    }

    /** Returns the scopes and the own key of each component. */
    Map<String, Tag> tags(Class<?> type) {
        Map<String, Tag> tags = new HashMap<>();
        for (Element field : fields(type, ElementKind.FIELD)) {
            VicField annotation = field.getAnnotation(VicField.class);
            if (annotation != null) {
                String name = field.getSimpleName().toString();
                tags.put(name, tag(annotation, name));
            }
        }
        return tags;
    }

    /** Returns the stored value of each constant. */
    Map<String, String> texts(Class<?> type) {
        Map<String, String> texts = new HashMap<>();
        for (Element constant : fields(type, ElementKind.ENUM_CONSTANT)) {
            VicValue annotation = constant.getAnnotation(VicValue.class);
            String name = constant.getSimpleName().toString();
            texts.put(name, annotation == null ? name : annotation.value());
        }
        return texts;
    }

    private List<? extends Element> fields(Class<?> type, ElementKind kind) {
        return elements.getTypeElement(type.getCanonicalName()).getEnclosedElements().stream()
                .filter(element -> element.getKind() == kind)
                .toList();
    }

    private static Tag tag(VicField annotation, String name) {
        int scopes = 0;
        for (Scope scope : annotation.scope()) {
            scopes |= 1 << scope.ordinal();
        }
        return new Tag(scopes, annotation.key().isEmpty() ? name : annotation.key());
    }
}
