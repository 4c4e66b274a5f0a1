package io.vicfield;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dependencies of the runtime's packages, and cycles between its classes (docs/architecture.md). */
class ArchitectureTest {
    private static final String ROOT = "io.vicfield";

    /** Each package with the packages that it may use; the root package is written as a dot. */
    private static final String ALLOWED = """
            .           -> text
            text        ->
            net         ->
            keys        -> .
            convert     -> .
            codec       -> . keys net text
            encoded     -> . codec text
            schema      -> . codec encoded
            former      -> . codec keys schema text
            atomic      -> . codec text
            spi         -> . atomic codec encoded former schema text
            typedkeys   -> . codec former keys schema spi text
            secret      -> . text
            extraconfig -> . codec encoded keys schema spi text
            guestinfo   -> . keys schema spi text
            """;

    /** Larger cycles of classes are too hard to understand. */
    private static final int LARGEST_CYCLE = 5;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void packagesUseOnlyThoseBelowThem() {
        assertThat(arrows()).isEqualTo(allowed());
    }

    @Test
    void theAllowedArrowsHaveNoCycle() {
        Map<String, Set<String>> left = allowed();
        while (left.values().removeIf(Set::isEmpty)) {
            left.values().forEach(targets -> targets.retainAll(left.keySet()));
        }
        assertThat(left).isEmpty();
    }

    @Test
    void noCycleOfClassesIsLarge() {
        assertThat(cycles()).allMatch(cycle -> cycle.size() <= LARGEST_CYCLE);
    }

    @Test
    void theCodecPackageStaysSmall() {
        long types = CLASSES.stream()
                .filter(type -> type.getPackageName().equals(ROOT + ".codec") && type.isTopLevelClass())
                .count();
        assertThat(types).isLessThanOrEqualTo(40); // with package-info
    }

    private static Map<String, Set<String>> allowed() {
        return ALLOWED.lines()
                .map(line -> line.split("->", -1))
                .collect(Collectors.toMap(
                        line -> line[0].strip(),
                        line -> Arrays.stream(line[1].strip().split(" "))
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            Set<String> targets = arrows.computeIfAbsent(room(type), name -> new TreeSet<>());
            used(type).map(ArchitectureTest::room).forEach(targets::add);
        }
        arrows.forEach((name, targets) -> targets.remove(name));
        return arrows;
    }

    private static Stream<JavaClass> used(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(target -> target.getPackageName().startsWith(ROOT));
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "." : name.substring(ROOT.length() + 1);
    }

    /** Returns the strongly connected sets of top-level classes with two or more classes. */
    private static List<Set<String>> cycles() {
        Map<String, Set<String>> graph = new LinkedHashMap<>();
        for (JavaClass type : CLASSES) {
            Set<String> targets = graph.computeIfAbsent(outer(type), name -> new TreeSet<>());
            used(type).map(ArchitectureTest::outer).forEach(targets::add);
        }
        Map<String, Set<String>> reached = new HashMap<>();
        graph.keySet().forEach(name -> reached.put(name, reachable(name, graph)));
        List<Set<String>> cycles = new ArrayList<>();
        for (String name : graph.keySet()) {
            Set<String> cycle = reached.get(name).stream()
                    .filter(other -> reached.getOrDefault(other, Set.of()).contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (cycle.size() > 1 && !cycles.contains(cycle)) {
                cycles.add(cycle);
            }
        }
        return cycles;
    }

    private static Set<String> reachable(String start, Map<String, Set<String>> graph) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(graph.get(start));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(graph.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }

    private static String outer(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer.getName();
    }
}
