package io.vicfield.examples.inspect.input;

import io.vicfield.examples.console.Failure;
import io.vicfield.text.Nil;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** Reads a VM's extraConfig from a file: JSON, {@code {"key": "value"}}, or .vmx. */
public final class StoredFile {
    /** Reads from standard input instead of a file. */
    public static final String STANDARD_INPUT = "-";

    private StoredFile() {}

    /** Reads the values by key, sorted. */
    public static Map<String, String> read(String file) {
        try {
            Map<String, String> values = texts(file);
            // extraConfig stores an empty value as <nil>, because an empty value would delete the key.
            values.replaceAll((key, text) -> Nil.unescape(text));
            return values;
        } catch (NoSuchFileException e) {
            throw new Failure(file + ": does not exist");
        } catch (FileSystemException e) {
            throw new Failure(file + ": cannot be read: " + (e.getReason() == null ? "not allowed" : e.getReason()));
        } catch (IOException | InvalidPathException e) {
            throw new Failure(file + ": cannot be read: " + e.getMessage());
        }
    }

    private static Map<String, String> texts(String file) throws IOException {
        byte[] content = content(file);
        if (!VmxTexts.are(file, content)) {
            return JsonTexts.read(file, new ByteArrayInputStream(content));
        }
        if (file.equals(STANDARD_INPUT)) {
            throw new Failure("standard input: is not JSON; pass a .vmx file by its name");
        }
        return VmxTexts.read(file);
    }

    private static byte[] content(String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return System.in.readAllBytes();
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return in.readAllBytes();
        }
    }
}
