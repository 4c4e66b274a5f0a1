package io.vicfield.processor;

import java.util.List;
import java.util.Map;

/**
 * The jars that the processor needs on the processor path. Build tools add them; on a command line they are easily
 * forgotten, and then the compiler prints the stack of a {@code NoClassDefFoundError}.
 */
final class Libraries {
    /** A class of each jar, by the jar's coordinates. */
    private static final Map<String, String> CLASSES = Map.of(
            "com.palantir.javapoet:javapoet", "com.palantir.javapoet.TypeName",
            "io.vicfield:vicfield-runtime", "io.vicfield.VicField");

    private Libraries() {}

    /** An error message for each missing jar. */
    static List<String> missing() {
        return CLASSES.entrySet().stream()
                .filter(library -> !exists(library.getValue()))
                .map(library -> message(library.getKey()))
                .sorted()
                .toList();
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name, false, Libraries.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static String message(String coordinates) {
        return "vicfield-processor needs " + coordinates.replaceAll(".*:", "") + " (" + coordinates
                + "), which is not on the processor path. Add its jar to -processorpath.";
    }
}
