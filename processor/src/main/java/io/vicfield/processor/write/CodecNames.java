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
    /** Parameters, inherited fields, and a word that cannot begin a statement. */
    private static final List<String> VARIABLES =
            List.of("place", "value", "in", "out", "base", "component", "INSTANCE", "yield");

    private static final List<String> PACKAGES = List.of("java", "javax", "io", "org", "com", "net");

    private final NameAllocator names = new NameAllocator();

    CodecNames(VicRecord record) {
        Stream.of(VARIABLES.stream(), PACKAGES.stream(), record.shapes().flatMap(CodecNames::namesIn))
                .flatMap(reserved -> reserved)
                .distinct()
                .forEach(names::newName);
        record.stored().stream().filter(CodecNames::startsLower).forEach(this::add);
        record.stored().stream().filter(component -> !startsLower(component)).forEach(this::add);
        record.groups().forEach(this::add);
    }

    /** The names of types and packages in expressions: those of enums and of other codecs. */
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

    private void add(VicComponent component) {
        names.newName(lowered(component.name()), component);
    }

    private void add(VicGroup group) {
        names.newName(lowered(group.name()) + "Group", group);
        names.newName(lowered(group.name()) + "Reading", group.name());
    }

    private static boolean startsLower(VicComponent component) {
        return lowered(component.name()).equals(component.name());
    }

    /** Types of the runtime start with a capital letter: a field {@code Scalars} would obscure one. */
    private static String lowered(String name) {
        if (name.equals(name.toUpperCase(Locale.ROOT))) {
            return name.toLowerCase(Locale.ROOT);
        }
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
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
