package io.vicfield.processor.read;

import com.palantir.javapoet.ClassName;
import io.vicfield.VicValue;
import io.vicfield.processor.model.EnumType;
import io.vicfield.processor.report.Problem;
import io.vicfield.text.Nil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads an enum's constants and their wire values. */
final class EnumReader {
    private final ReadContext context;
    private final SourceComponent component;

    EnumReader(ReadContext context, SourceComponent component) {
        this.context = context;
        this.component = component;
    }

    EnumType read(TypeElement type) {
        List<EnumType.Constant> constants = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (Element element : type.getEnclosedElements()) {
            if (element.getKind() == ElementKind.ENUM_CONSTANT) {
                String name = element.getSimpleName().toString();
                String text = SourceAnnotation.of(element, VicValue.class).text("value", name);
                constants.add(new EnumType.Constant(name, text));
                check(type, name, text, seen);
            }
        }
        return new EnumType(ClassName.get(type), constants);
    }

    private void check(TypeElement type, String name, String text, Map<String, String> seen) {
        String other = seen.putIfAbsent(text, name);
        if (other != null) {
            context.report(Problem.ENUM_DUPLICATE, component, type.getSimpleName(), other, name, text);
        }
        if (text.indexOf('|') >= 0 || text.indexOf('@') >= 0 || text.equals(Nil.TEXT)) {
            context.report(Problem.ENUM_TEXT, component, type.getSimpleName(), name, text);
        }
    }
}
