package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.codec.Entry;
import io.vicfield.codec.Place;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page shows the keys that vicfield computes. */
class WireFormatPageTest {
    private static final Markdown PAGE = Markdown.read("docs/wire-format.md");

    @TempDir
    Path folder;

    @Test
    void theExamplesKeysAreThoseShown() throws Exception {
        Compiled compiled = Compiled.of(PAGE.blocks("java"), folder);
        assertThat(compiled.output()).isEmpty();
        Method keys = compiled.load("com.example.Machine").getDeclaredMethod("keys");
        keys.setAccessible(true);
        List<String> lines = ((Map<?, ?>) keys.invoke(null))
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " = " + entry.getValue())
                        .toList();
        assertThat(PAGE.blocks("text").get(0).lines().map(line -> line.replaceAll("\\s+=\\s", " = ")))
                .containsExactlyElementsOf(lines);
    }

    @Test
    void theTableOfKeysIsFound() {
        assertThat(rows()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aParentsScopeAndNameMakeTheKey(List<String> row) {
        Place parent = parent(row.get(0));
        assertThat(parent.key("component", row.get(2), scopes(row.get(1))).text(new Entry()))
                .isEqualTo(row.get(3));
    }

    /** The place of a record with this key. */
    private static Place parent(String key) {
        Place root = Place.root("vice.", "Root");
        if (key.isEmpty()) {
            return root;
        }
        Set<Scope> scopes = Keys.scopesOf(key);
        if (scopes.contains(Scope.HIDDEN)) {
            scopes = Set.of(Scope.HIDDEN);
        }
        String path = Keys.withoutHeader(key);
        int suffix = path.indexOf('@');
        return root.key("parent", suffix < 0 ? path : path.substring(0, suffix), scopes)
                .nested();
    }

    private static List<List<String>> rows() {
        return PAGE.text()
                .lines()
                .dropWhile(line -> !line.startsWith("| parent |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(WireFormatPageTest::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("(?<!\\\\)\\|", -1))
                .skip(1)
                .map(cell -> cell.replace("\\|", "|").replace("`", "").strip())
                .toList();
    }

    private static Set<Scope> scopes(String names) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Scope::valueOf)
                .forEach(scopes::add);
        return scopes;
    }
}
