package io.vicfield.examples.inspect.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vicfield.examples.console.Failure;
import io.vicfield.examples.inspect.input.StoredFile;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.vmx.FileReplacement;
import io.vicfield.vmx.VmxFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * A delta that is made in a file's content, and not written yet: a .vmx file, or a JSON object of keys and values. The
 * content otherwise keeps its bytes.
 */
public final class StoredFileEdit {
    private static final String ENDING = ".vmx";

    /** Writes the changed content. */
    private interface Writing {
        void write() throws IOException;
    }

    private final String file;
    private final Writing writing;

    private StoredFileEdit(String file, Writing writing) {
        this.file = file;
        this.writing = writing;
    }

    /**
     * Checks that a file can be written.
     *
     * @throws Failure if its format can only be read
     */
    public static void checkWritable(String file) {
        try {
            Path path = StoredFile.path(file);
            if (!isVmx(file) && JsonText.parse(text(path)) == null) {
                throw readOnly(file);
            }
        } catch (CharacterCodingException | JsonProcessingException e) {
            throw readOnly(file);
        } catch (IOException e) {
            throw Failure.reading(file, e);
        }
    }

    private static Failure readOnly(String file) {
        return new Failure(
                file + ": vicx changes .vmx files, JSON files {\"key\": \"value\"} in UTF-8, and VMs on a server;"
                        + " other files it only reads");
    }

    /**
     * Makes the changes in memory.
     *
     * @throws Failure if the file cannot hold a key or a value
     */
    public static StoredFileEdit of(String file, VicDelta delta) {
        try {
            return new StoredFileEdit(
                    file, isVmx(file) ? vmx(file, delta) : json(Path.of(file).toRealPath(), delta));
        } catch (IOException e) {
            throw Failure.reading(file, e);
        } catch (IllegalArgumentException e) {
            throw new Failure(file + ": nothing is changed: " + e.getMessage());
        }
    }

    /**
     * Writes the changed content.
     *
     * @throws Failure if the file has changed since it was read, if VMware has locked it, or if it cannot be written
     */
    public void write() {
        try {
            writing.write();
        } catch (IOException e) {
            throw Failure.writing(file, e);
        }
    }

    private static Writing vmx(String file, VicDelta delta) throws IOException {
        VmxFile vmx = VmxFile.read(Path.of(file));
        delta.applyTo(vmx::put, vmx::remove);
        return vmx::save;
    }

    private static Writing json(Path file, VicDelta delta) throws IOException {
        byte[] before = Files.readAllBytes(file);
        JsonText json = JsonText.parse(text(file));
        if (json == null) {
            throw new IOException("it is no longer a JSON object of keys and values");
        }
        byte[] after = json.changed(delta.changes()).getBytes(StandardCharsets.UTF_8);
        return () -> {
            if (!Arrays.equals(Files.readAllBytes(file), before)) {
                throw new IOException("another program changed it: try again");
            }
            FileReplacement.replace(file, after);
        };
    }

    private static boolean isVmx(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** Decodes UTF-8, and fails on other bytes, which would not be written as they were. */
    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }
}
