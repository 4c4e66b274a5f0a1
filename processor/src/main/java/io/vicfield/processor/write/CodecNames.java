package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.model.VicGroup;
import io.vicfield.processor.model.VicRecord;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The names of a codec's fields and local variables: none is used twice, and none is the name of a type or package in
 * the code, which it would obscure (JLS 6.4.2).
 */
final class CodecNames {
    /** Parameters, the constant that users know, a word that cannot begin a statement, and packages. */
    private static final List<String> RESERVED = List.of(
            "place",
            "value",
            "in",
            "out",
            "base",
            "component",
            "INSTANCE",
            "yield",
            "java",
            "javax",
            "io",
            "org",
            "com",
            "net");

    private final NameAllocator names = new NameAllocator();

    CodecNames(VicRecord record) {
        Stream.concat(RESERVED.stream(), record.shapes().flatMap(CodecNames::namesIn))
                .distinct()
                .forEach(names::newName);
        record.stored().forEach(component -> names.newName(lowered(component.name()), component));
        for (VicGroup group : record.groups()) {
            names.newName(lowered(group.name()) + "Group", group);
            names.newName(lowered(group.name()) + "Reading", group.name());
        }
    }

    /** The types and packages that expressions name: those of enums and of other codecs. */
    private static Stream<String> namesIn(Shape shape) {
        if (shape instanceof Shape.Constants constants) {
            return namesIn(constants.type().type());
        }
        return shape instanceof Shape.Nested nested ? namesIn(nested.codec()) : Stream.empty();
    }

    private static Stream<String> namesIn(ClassName type) {
        return Stream.of(
                        type.topLevelClassName().simpleName(),
                        type.packageName().split("\\.")[0])
                .filter(name -> !name.isEmpty());
    }

    /** Types of the runtime start with a capital letter: a field {@code Scalars} would obscure one. */
    private static String lowered(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? name.toLowerCase(Locale.ROOT)
                : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The field of a component, and the local variable of a group's member. */
    String field(VicComponent component) {
        return names.get(component);
    }

    /** The field of a group. */
    String field(VicGroup group) {
        return names.get(group);
    }

    /** The local variable that tells whether a group has to be read again. */
    String reading(VicGroup group) {
        return names.get(group.name());
    }

    /** A new constant. */
    String constant(String name) {
        return names.newName(name);
    }
}
