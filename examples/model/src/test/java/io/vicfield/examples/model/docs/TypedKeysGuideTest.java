package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.MapStore;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide to typed keys shows the results of its snippets. */
class TypedKeysGuideTest {
    private static final Markdown GUIDE = Markdown.read("docs/guide/typed-keys.md");
    private static final String STARTED = "guestinfo.vice..sessions|web.started";

    @TempDir
    Path folder;

    @Test
    void theKeyBesideTheCallIsTheOneThatIsWritten() throws Exception {
        MapStore store = (MapStore) call("Publish", "started", "web");

        String shown = GUIDE.blocks("text").get(0).strip();
        assertThat(store.toMap()).containsExactly(Map.entry(STARTED, "true"));
        assertThat(shown).isEqualTo(STARTED + " = true");
    }

    @Test
    void typedKeysReplaceGosFunctions() throws Exception {
        assertThat(call("Sessions", "changed", STARTED)).isEqualTo(List.of("web"));
        assertThat(call("Sessions", "isUp", Map.of(STARTED, "true"), "web")).isEqualTo(true);
        assertThat(call("Sessions", "isUp", Map.of(STARTED, "false"), "web")).isEqualTo(false);
        assertThat(call("Sessions", "isUp", Map.of(), "web")).isEqualTo(false);
    }

    private Object call(String type, String name, Object... arguments) throws Exception {
        Class<?> loaded = Compiled.of(Snippets.sources(GUIDE), folder).load("com.example." + type);
        for (Method method : loaded.getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                method.setAccessible(true);
                return method.invoke(null, arguments);
            }
        }
        throw new AssertionError(type + " has no " + name);
    }
}
