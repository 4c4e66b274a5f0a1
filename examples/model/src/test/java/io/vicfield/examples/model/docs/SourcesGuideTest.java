package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on sources shows the results of its snippets. */
class SourcesGuideTest {
    private static final Markdown PAGE = Markdown.read("docs/guide/sources.md");
    private static final String HAVE = PAGE.blocks("text").get(0);

    @TempDir
    Path folder;

    private Compiled compiled;

    @BeforeEach
    void compile() throws Exception {
        compiled = Compiled.of(Snippets.sources(PAGE), folder);
    }

    @Test
    void theInputGivesTheOutputShown() throws Exception {
        String shown = PAGE.blocks("text").get(1);
        assertThat(show("42")).isEqualToNormalizingWhitespace(shown.replaceAll(",\\s+", ", "));
    }

    @Test
    void theProblemIsTheOneShown() {
        assertThatThrownBy(() -> show("soon"))
                .hasMessage(PAGE.blocks("text").get(2).strip());
    }

    @Test
    void anEntryWithoutItsMapIsUnread() throws Exception {
        assertThat(show("42", "sessions|web/Path=/bin/zsh"))
                .contains("path=/bin/sh")
                .endsWith("not used: sessions|web/Path");
        assertThat(show("42", "sessions|web/Path=/bin/zsh", "sessions=web"))
                .contains("sessions={web=Session[path=/bin/zsh, started=false]}");
        assertThat(show("42", "sessions=")).contains("sessions={}");
    }

    @Test
    void aFormerNameIsOneMoreLayer() throws Exception {
        assertThat(renamed("Created=1")).isEqualTo("1");
        assertThat(renamed("CreateTime=2", "Created=1")).isEqualTo("2");
    }

    private String renamed(String... args) throws Exception {
        Method layers = method("com.example.Renaming", "layers", List.class);
        return ((VicSource) layers.invoke(null, List.of(args))).get("guestinfo.vice..createtime");
    }

    /** Calls the snippet with the shown options, or others. */
    private String show(String createTime, String... args) throws Exception {
        String[] command = HAVE.lines().findFirst().orElseThrow().split(" host ");
        Map<String, String> environment = Map.of("HOST_CREATETIME", createTime);
        assertThat(command[0]).isEqualTo("$ HOST_CREATETIME=42");
        String[] options = args.length == 0 ? command[1].split(" ") : args;
        Method show = method("com.example.Start", "show", String[].class, VicSource.class, VicSource.class);
        try {
            return (String) show.invoke(null, options, (VicSource) environment::get, VicSource.of(vm()));
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }

    private Method method(String type, String name, Class<?>... parameters) throws ReflectiveOperationException {
        try {
            Method method = compiled.load(type).getDeclaredMethod(name, parameters);
            method.setAccessible(true);
            return method;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> vm() {
        Map<String, String> keys = new HashMap<>();
        HAVE.lines().filter(line -> line.startsWith("guestinfo.")).forEach(line -> {
            String[] parts = line.split("\\s+=\\s", 2);
            keys.put(parts[0], parts[1]);
        });
        return keys;
    }
}
