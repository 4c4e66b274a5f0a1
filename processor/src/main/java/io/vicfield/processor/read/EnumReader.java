package io.vicfield.processor.read;

import com.palantir.javapoet.ClassName;
import io.vicfield.VicValue;
import io.vicfield.processor.model.EnumType;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Position;
import io.vicfield.processor.report.Problem;
import io.vicfield.text.Nil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads an enum's constants and their texts. */
final class EnumReader {
    private final Diagnostics diagnostics;

    EnumReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    EnumType read(TypeElement type, String component, Position position) {
        List<EnumType.Constant> constants = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (Element constant : type.getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                EnumType.Constant read = constant(constant);
                constants.add(read);
                check(type, read, seen, component, position);
            }
        }
        return new EnumType(ClassName.get(type), constants);
    }

    private static EnumType.Constant constant(Element constant) {
        String name = constant.getSimpleName().toString();
        String text = Mirrors.of(constant, VicValue.class)
                .map(value -> value.text("value", name))
                .orElse(name);
        return new EnumType.Constant(name, text);
    }

    private void check(
            TypeElement type, EnumType.Constant constant, Map<String, String> seen, String component, Position at) {
        String name = type.getSimpleName().toString();
        String text = constant.text();
        String other = seen.putIfAbsent(text, constant.name());
        if (other != null) {
            diagnostics.report(Problem.ENUM_DUPLICATE, at, component, name, other, constant.name(), text);
        }
        if (text.indexOf('|') >= 0 || text.indexOf('@') >= 0 || text.equals(Nil.TEXT)) {
            diagnostics.report(Problem.ENUM_TEXT, at, component, name, constant.name(), text);
        }
    }
}
