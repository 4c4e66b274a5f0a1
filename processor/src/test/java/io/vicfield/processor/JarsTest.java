package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of different jars work together: a codec needs only the class of the other codec. */
class JarsTest {
    @TempDir
    private Path jar;

    private Compiled library;

    @BeforeEach
    void compileTheLibrary() throws IOException {
        library = Compiled.of("""
                public record Part(@VicField(scope = READ_ONLY) String id, @VicField List<Bolt> bolts) {
                    public record Bolt(@VicField(scope = READ_WRITE) int size) {}
                }
                """);
        library.writeTo(jar);
    }

    @Test
    void recordOfAnotherJarIsReadAndWritten() {
        Compiled user = library.with(
                jar, "record Machine(@VicField Part part, @VicField(scope = READ_ONLY) Map<String, Part> parts) {}");
        Map<String, String> texts = Map.of(
                "guestinfo.vice./part/id", "a",
                "part/bolts", "0",
                "guestinfo.vice..part.bolts|0.size", "7",
                "guestinfo.vice./parts", "x",
                "guestinfo.vice./parts|x/id", "b");

        assertThat(user.decode("Machine", texts))
                .hasToString("Machine[part=Part[id=a, bolts=[Bolt[size=7]]], parts={x=Part[id=b, bolts=[]]}]");
        assertThat(user.again("Machine", texts)).isEqualTo(texts);
    }

    @Test
    void codecOfAnotherJarIsNotWrittenAgain() {
        Compiled user = library.with(jar, "record Machine(@VicField Part part) {}");

        assertThat(user.codecs()).containsExactly("sample.MachineCodec");
    }

    @Test
    void recordThatWasCompiledBeforeIsCompiledAgain() {
        Compiled again = Compiled.with(
                JarsTest.class.getClassLoader(), jar, "public record Part(@VicField String id, @VicField int size) {}");

        assertThat(again.codecs()).containsExactly("sample.PartCodec");
        assertThat(again.decode("Part", Map.of("id", "a", "size", "2"))).hasToString("Part[id=a, size=2]");
    }
}
