package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicCodec;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide shows the printed lines. */
class DescribeGuideTest {
    private static final Markdown PAGE = Markdown.read("docs/guide/describe.md");

    @TempDir
    Path folder;

    @Test
    void theLogGetsTheLinesShown() throws Exception {
        Method lines = compiled().load("com.example.Logs").getDeclaredMethod("lines");
        lines.setAccessible(true);
        assertThat((List<?>) lines.invoke(null))
                .map(Object::toString)
                .isEqualTo(PAGE.blocks("text").get(0).lines().toList());
    }

    @Test
    void aValueThatCannotBeEncodedGetsTheLineShown() throws Exception {
        Constructor<?> job = compiled().load("com.example.Job").getDeclaredConstructors()[0];
        job.setAccessible(true);
        Object refused = job.newInstance("/bin/login", List.of("hunter2"), Map.of(), "t0ken", "<nil>");
        assertThat(describe(refused))
                .contains(PAGE.blocks("text").get(1).strip())
                .noneMatch(line -> line.contains("hunter2") || line.contains("t0ken"));
    }

    @Test
    void theRecordThatDescribesItselfPrintsTheLineShown() throws Exception {
        Constructor<?> login = compiled().load("com.example.Login").getDeclaredConstructor(String.class, String.class);
        login.setAccessible(true);
        String shown = login.newInstance("root", "hunter2").toString();
        assertThat(shown).startsWith("Login[").contains("password@secret = ********");
        assertThat(PAGE.text()).contains('`' + shown + '`');
    }

    @SuppressWarnings("unchecked") // the codec's record type is only known at run time
    private static List<String> describe(Object job) throws Exception {
        Field codec = job.getClass()
                .getClassLoader()
                .loadClass("com.example.JobCodec")
                .getDeclaredField("INSTANCE");
        codec.setAccessible(true);
        return ((VicCodec<Object>) codec.get(null)).describe(job);
    }

    private Compiled compiled() throws Exception {
        return Compiled.of(PAGE.blocks("java"), folder);
    }
}
