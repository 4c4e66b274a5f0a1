package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The contract between codecs stays: a codec as the first version wrote it, kept in a jar, works below a codec as it is
 * written today, with today's runtime. A failure here is a break of binary compatibility, not a reason for a new jar.
 */
class OlderJarTest {
    @Test
    void aNestedRecordsOlderJarIsReadAndWritten() throws IOException, URISyntaxException {
        URL jar = OlderJarTest.class.getResource("/older/part-0.1.jar");
        assertThat(jar).isNotNull();
        try (URLClassLoader older = new URLClassLoader(new URL[] {jar}, OlderJarTest.class.getClassLoader())) {
            Compiled user = Compiled.with(older, Path.of(jar.toURI()), """
                    record Machine(
                        @VicField(scope = READ_ONLY) older.Part part,
                        @VicField(scope = {READ_WRITE, NON_PERSISTENT}) Map<String, older.Part> parts) {}
                    """);

            assertThat(user.again("Machine", texts())).isEqualTo(texts());
            assertThat(user.decode("Machine", texts()).toString())
                    .contains("spare=Optional[Part[id=s,")
                    .contains("bolts={x.y=Bolt[size=3, label=Optional[b]]}")
                    .contains("grade=FINE");
            assertThat(user.codec("Machine").owns("guestinfo.vice..parts|a.size@non-persistent"))
                    .isTrue();
        }
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        part(texts, "guestinfo.vice./part/", "guestinfo.vice..part.", "guestinfo.vice./part/", "", "p");
        texts.put("guestinfo.vice./part/words", "1");
        texts.put("guestinfo.vice./part/words~", "a|b");
        texts.put("guestinfo.vice..part.bolts", "x.y");
        texts.put("guestinfo.vice..part.bolts|x.y.size", "3");
        texts.put("guestinfo.vice./part/bolts|x/y/label", "b");
        part(
                texts,
                "guestinfo.vice./part/spare/",
                "guestinfo.vice..part.spare.",
                "guestinfo.vice./part/spare/",
                "",
                "s");
        texts.put("guestinfo.vice..parts@non-persistent", "a");
        String below = "parts|a";
        part(
                texts,
                "guestinfo.vice./" + below + "/",
                "guestinfo.vice.." + below + ".",
                "guestinfo.vice.." + below + ".",
                "@non-persistent",
                "q");
        return texts;
    }

    /** The keys that every part has. */
    private static void part(
            Map<String, String> texts, String readOnly, String readWrite, String inherited, String suffix, String id) {
        texts.put(readOnly + "id" + suffix, id);
        texts.put(readWrite + "size" + suffix, "7");
        texts.put(inherited + "inherits" + suffix, "true");
        texts.put(readOnly + "made" + suffix, "2009-11-10 23:00:00 +0000 UTC");
        texts.put(readOnly + "grade" + suffix, "1");
    }
}
