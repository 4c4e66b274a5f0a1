package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a file calls the classes that it names: by their simple names, where those mean these classes alone. Of two
 * classes of one name the file's own package wins, then the first to be named.
 */
final class Imports {
    private final String packageName;
    /** The file's class and those nested in it. */
    private final Set<String> own;
    /** Classes by the simple names that stand for them; of nested classes the outermost. */
    private final Map<String, ClassName> known = new HashMap<>();

    private Imports(String packageName, Set<String> own) {
        this.packageName = packageName;
        this.own = own;
    }

    /**
     * Of a file with these lines.
     *
     * @param own the simple names of the classes in it
     */
    static Imports of(String packageName, Set<String> own, List<Code> lines) {
        Imports imports = new Imports(packageName, own);
        lines.forEach(line -> line.classes(name -> imports.add(name, true)));
        lines.forEach(line -> line.classes(name -> imports.add(name, false)));
        return imports;
    }

    private void add(ClassName name, boolean siblings) {
        ClassName outer = name.topLevelClassName();
        boolean nameable = siblings ? isSibling(outer) : !outer.packageName().isEmpty();
        if (nameable && !own.contains(outer.simpleName())) {
            known.putIfAbsent(outer.simpleName(), outer);
        }
    }

    private boolean isSibling(ClassName outer) {
        return outer.packageName().equals(packageName);
    }

    /** The name that means the class here. */
    String name(ClassName name) {
        ClassName outer = name.topLevelClassName();
        ClassName meant = known.get(outer.simpleName());
        boolean known = meant != null && meant.canonicalName().equals(outer.canonicalName());
        return known || isOwn(outer) ? String.join(".", name.simpleNames()) : name.canonicalName();
    }

    /** The file's own class: a nested one of the same simple name hides others, never that. */
    private boolean isOwn(ClassName outer) {
        return isSibling(outer) && own.iterator().next().equals(outer.simpleName());
    }

    /** The classes to import, sorted. */
    Iterable<String> lines() {
        TreeSet<String> sorted = new TreeSet<>();
        for (ClassName name : known.values()) {
            if (!isSibling(name) && !name.packageName().equals("java.lang")) {
                sorted.add(name.canonicalName());
            }
        }
        return sorted;
    }
}
