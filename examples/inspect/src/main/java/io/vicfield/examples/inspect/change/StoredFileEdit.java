package io.vicfield.examples.inspect.change;

import io.vicfield.examples.console.Failure;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.vmx.VmxFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Locale;

/** Writes a delta into a file, which otherwise keeps its bytes: a .vmx file, or a JSON object of keys and values. */
public final class StoredFileEdit {
    private static final String ENDING = ".vmx";

    private StoredFileEdit() {}

    /**
     * Checks that a file can be written.
     *
     * @throws Failure if its format can only be read
     */
    public static void checkWritable(String file) {
        try {
            if (!isVmx(file) && JsonText.parse(text(Path.of(file))) == null) {
                throw readOnly(file);
            }
        } catch (IOException e) {
            throw readOnly(file);
        }
    }

    private static Failure readOnly(String file) {
        return new Failure(
                file + ": vicx changes .vmx files, JSON files {\"key\": \"value\"} in UTF-8, and VMs on a server;"
                        + " other files it only reads");
    }

    /**
     * Writes the changes.
     *
     * @throws Failure if the file has changed since it was read, if VMware has locked it, or if it cannot be written
     */
    public static void apply(String file, VicDelta delta) {
        try {
            if (isVmx(file)) {
                VmxFile vmx = VmxFile.read(Path.of(file));
                delta.applyTo(vmx::put, vmx::remove);
                vmx.save();
            } else {
                writeJson(Path.of(file).toRealPath(), delta);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Failure(file + ": cannot be written: " + e.getMessage());
        }
    }

    private static boolean isVmx(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    private static void writeJson(Path file, VicDelta delta) throws IOException {
        byte[] before = Files.readAllBytes(file);
        JsonText json = JsonText.parse(text(file));
        if (json == null) {
            throw new IOException("it is no longer a JSON object of keys and values");
        }
        for (OptionChange change : delta.changes()) {
            if (change.isDeletion()) {
                json.remove(change.key());
            } else {
                json.put(change.key(), change.value());
            }
        }
        replace(file, before, json.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Decodes UTF-8, and fails on other bytes, which would not be written as they were. */
    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    /** Moves a temporary file over the old one, so that no reader sees a part of it. */
    private static void replace(Path file, byte[] before, byte[] after) throws IOException {
        Path temporary =
                Files.createTempFile(file.toAbsolutePath().getParent(), "." + file.getFileName() + ".", ".tmp");
        try {
            Files.write(temporary, after);
            PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
            if (view != null) {
                view.setPermissions(Files.getPosixFilePermissions(file));
            }
            if (!Arrays.equals(Files.readAllBytes(file), before)) {
                throw new IOException("another program changed it: try again");
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
