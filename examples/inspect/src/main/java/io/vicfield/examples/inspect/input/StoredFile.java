package io.vicfield.examples.inspect.input;

import io.vicfield.examples.console.Failure;
import io.vicfield.text.Nil;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** Reads a VM's extraConfig, or a document, from a file of any known format. */
public final class StoredFile {
    /** Reads from standard input instead of a file. */
    public static final String STANDARD_INPUT = "-";

    /** Lists the formats, for messages. */
    static final String FORMATS = "vicx reads .vmx files, JSON and YAML of keys and values, the output of govc vm.info"
            + " -e -json, PowerCLI's CSV, OVF descriptors and OVF environments";

    /** The largest file. A VM's extraConfig has at most 1 MB. */
    static final int LARGEST = 16 << 20;

    /** Reads one kind of content. */
    private interface Reader<T> {
        T read(Content content) throws IOException;
    }

    private StoredFile() {}

    /** Reads the values by key, sorted. */
    public static Map<String, String> read(String file) {
        Map<String, String> values = read(file, Formats::read);
        // extraConfig stores an empty value as <nil>, because an empty value would delete the key.
        values.replaceAll((key, text) -> Nil.unescape(text));
        return values;
    }

    /** Reads a document of JSON or YAML. */
    public static Tree tree(String file) {
        return read(file, Formats::tree);
    }

    /**
     * Reads a document of JSON or YAML from a string.
     *
     * @param name what the string is, for messages
     */
    public static Tree tree(String name, String text) {
        try {
            return Formats.tree(new Content(name, text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw Failure.reading(name, e);
        }
    }

    /** Returns the name of a file or of standard input, for messages. */
    public static String name(String file) {
        return file.equals(STANDARD_INPUT) ? "standard input" : file;
    }

    private static <T> T read(String file, Reader<T> reader) {
        try {
            return reader.read(content(file));
        } catch (IOException e) {
            throw Failure.reading(file, e);
        }
    }

    /** Returns the path of a file with this name. */
    public static Path path(String file) {
        if (file.isEmpty()) {
            throw new Failure("the name of a file is empty");
        }
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new Failure(file + ": is not the name of a file: " + e.getReason());
        }
    }

    private static Content content(String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return content(name(file), System.in);
        }
        try (InputStream in = Files.newInputStream(path(file))) {
            return content(file, in);
        }
    }

    private static Content content(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Failure(name + ": has more than 16 MB; a VM's extraConfig has at most 1 MB");
        }
        return new Content(name, bytes);
    }
}
