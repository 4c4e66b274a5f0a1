package io.vicfield.vmx;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.processor.check.Transport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A .vmx file refuses exactly the keys that the processor warns about. */
class RefusedKeysTest {
    @TempDir
    private Path folder;

    /** All characters of Unicode's first plane, half characters included, and some of another plane. */
    @Test
    void areThoseThatTheProcessorKnows() throws IOException {
        VmxFile file = VmxFile.read(Files.createFile(folder.resolve("box.vmx")));
        IntStream.concat(IntStream.rangeClosed(0, 0xFFFF), IntStream.rangeClosed(0x1F600, 0x1F64F))
                .forEach(character -> {
                    // The key contains the character's number, because keys that differ only in case are refused
                    // too.
                    String key = "guestinfo.k" + character + Character.toString(character) + "k";
                    assertThat(refuses(file, key)).as("U+%04X", character).isEqualTo(Transport.VMX.refuses(character));
                });
    }

    private static boolean refuses(VmxFile file, String key) {
        try {
            file.put(key, "value");
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
