package io.vicfield.vmx;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.samples.Session;
import io.vicfield.samples.SessionCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A delta removes values from the file that a record no longer has. */
class DeltaTest {
    private static final String FILE = """
            .encoding = "UTF-8"
            memsize = 512
            guestinfo.vice./cmd/Path = "/bin/sh"
            guestinfo.vice./cmd/Args = "1"
            guestinfo.vice./cmd/Args~ = "-c|7Cls"
            guestinfo.vice./cmd/inherits = "<nil>"
            notes = "<nil>"
            guestinfo.vice..status = "7" # seven
            """;

    @TempDir
    private Path temporary;

    @Test
    void foreignLinesInAnotherEncodingKeepTheirBytes() throws IOException {
        String foreign = "displayName = \"Caf\u00E9\"\nn\u00E9 = \"\u00E9\" # \u00E9\n";
        Path path = temporary.resolve("vm.vmx");
        Files.writeString(path, foreign + "guestinfo.vice..status = \"7\"\n", StandardCharsets.ISO_8859_1);
        VmxFile file = VmxFile.read(path);
        VicSnapshot snapshot = VicSnapshot.of(file.toMap(), "");
        Session session = SessionCodec.INSTANCE.decode(snapshot);
        Session wanted = new Session(session.cmd(), 8, "");
        DeltaPlanner.of(SessionCodec.INSTANCE).plan(snapshot, wanted).applyTo(file::put, file::remove);
        file.save();
        assertThat(Files.readString(path, StandardCharsets.ISO_8859_1))
                .startsWith(foreign)
                .contains("guestinfo.vice..status = \"8\"\n");
    }

    @Test
    void aValueThatCannotBeDecodedIsNotOverwritten() throws IOException {
        String text = "guestinfo.vice./cmd/Path = \"/caf\u00E9\"\nguestinfo.vice..status = \"7\"\nnotes = \"<nil>\"\n"
                + "guestinfo.vice./cmd/inherits = \"<nil>\"\n";
        Path path = temporary.resolve("vm.vmx");
        Files.writeString(path, text, StandardCharsets.ISO_8859_1);
        VmxFile file = VmxFile.read(path);
        VicSnapshot snapshot = VicSnapshot.of(file.toMap(), "");
        Session session = SessionCodec.INSTANCE.decode(snapshot);
        Session wanted = new Session(session.cmd(), 8, "");
        DeltaPlanner.of(SessionCodec.INSTANCE).plan(snapshot, wanted).applyTo(file::put, file::remove);
        file.save();
        assertThat(Files.readString(path, StandardCharsets.ISO_8859_1)).isEqualTo(text.replace('7', '8'));
    }

    @Test
    void emptiedValuesAreRemovedAndOtherLinesStay() throws IOException {
        VmxFile file = VmxFile.read(Files.writeString(temporary.resolve("vm.vmx"), FILE));
        VicSnapshot snapshot = VicSnapshot.of(file.toMap(), "");
        Session session = SessionCodec.INSTANCE.decode(snapshot);
        assertThat(session).isEqualTo(new Session(new Session.Cmd("/bin/sh", List.of("-c", "ls"), ""), 7, ""));

        Session wanted = new Session(new Session.Cmd("/bin/sh", List.of(), ""), 8, "");
        VicDelta delta = DeltaPlanner.of(SessionCodec.INSTANCE).plan(snapshot, wanted);
        delta.applyTo(file::put, file::remove);
        file.save();

        assertThat(temporary.resolve("vm.vmx")).hasContent("""
                .encoding = "UTF-8"
                memsize = 512
                guestinfo.vice./cmd/Path = "/bin/sh"
                guestinfo.vice./cmd/inherits = "<nil>"
                notes = "<nil>"
                guestinfo.vice..status = "8" # seven
                """);
    }
}
