package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide to atomic groups shows the encoded keys. */
class AtomicGroupsTest {
    private static final Markdown PAGE = Markdown.read("docs/guide/atomic-groups.md");

    @TempDir
    Path folder;

    @Test
    void theKeysAreThoseShown() throws Exception {
        Compiled compiled = Compiled.of(PAGE.blocks("java"), folder);
        Method keys = compiled.load("com.example.Leases").getDeclaredMethod("keys");
        keys.setAccessible(true);
        String written = ((Map<?, ?>) keys.invoke(null))
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " = " + entry.getValue() + "\n")
                        .collect(Collectors.joining());

        assertThat(PAGE.blocks("text").get(0)).isEqualTo(written);
    }
}
