package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/**
 * Codecs and typed keys from jars of an earlier build work with today's codecs. If this fails, the contract between
 * codecs has changed and published jars break. So do not fix a failure with a new jar.
 */
class OlderJarTest {
    @Test
    void anOlderJarsTypedKeysAreReached() throws IOException, URISyntaxException, ReflectiveOperationException {
        URL jar = OlderJarTest.class.getResource("/older/piece-0.1.jar");
        assertThat(jar).isNotNull();
        try (URLClassLoader older = new URLClassLoader(new URL[] {jar}, OlderJarTest.class.getClassLoader())) {
            Compiled user = Compiled.with(
                    older,
                    Path.of(jar.toURI()),
                    "record Machine(@VicField(scope = READ_ONLY) older.Piece piece,"
                            + " @VicField(scope = READ_ONLY) Map<String, older.Piece> pieces) {}",
                    """
                    public class Uses implements java.util.function.Supplier<List<String>> {
                        public List<String> get() {
                            var any = MachineKeys.ROOT.pieces().any();
                            return List.of(
                                    MachineKeys.ROOT.piece().size().wireKey(),
                                    MachineKeys.ROOT.pieces("a").counts("b").wireKey(),
                                    MachineKeys.ROOT.pieces("a").lines(2).wireKey(),
                                    MachineKeys.ROOT.pieces("a").nuts("c").size().wireKey(),
                                    any.terms().wireElementsKey(),
                                    any.nuts().any().size().wireKey());
                        }
                    }
                    """);

            Supplier<?> uses =
                    (Supplier<?>) user.type("sample.Uses").getConstructor().newInstance();
            assertThat(uses.get())
                    .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                    .containsExactly(
                            "guestinfo.vice..piece.size",
                            "guestinfo.vice./pieces|a/counts|b",
                            "guestinfo.vice./pieces|a/lines|2",
                            "guestinfo.vice..pieces|a.nuts|c.size",
                            "guestinfo.vice./pieces|*/terms~",
                            "guestinfo.vice..pieces|*.nuts|*.size");
            assertThat(user.again("Machine", pieces())).isEqualTo(pieces());
        }
    }

    private static Map<String, String> pieces() {
        Map<String, String> texts = new TreeMap<>();
        piece(texts, "piece");
        texts.put("guestinfo.vice./pieces", "a");
        piece(texts, "pieces|a");
        return texts;
    }

    private static void piece(Map<String, String> texts, String place) {
        String readOnly = "guestinfo.vice./" + place + "/";
        String readWrite = "guestinfo.vice.." + place + ".";
        texts.put(readOnly + "id", "i");
        texts.put(readWrite + "size", "9");
        texts.put(readOnly + "weight", "3");
        texts.put(readOnly + "terms", "1");
        texts.put(readOnly + "terms~", "x|y");
        texts.put(readOnly + "counts", "b");
        texts.put(readOnly + "counts|b", "1");
        texts.put(readOnly + "lines", "0");
        texts.put(readOnly + "lines|0", "l");
        texts.put(readWrite + "status", "up");
        texts.put(readWrite + "code", "4");
        texts.put(readWrite + "nut.size", "1.5E+00");
        texts.put(readOnly + "nuts", "c");
        texts.put(readWrite + "nuts|c.size", "2.5E+00");
    }
}
