package io.vicfield.examples.inspect.input;

import io.vicfield.examples.console.Failure;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Recognises the format of a file by its content. */
final class Formats {
    /** The first format that fits counts; the most distinctive one stands first. */
    private static final List<Format> ALL =
            List.of(new OvfFormat(), new VmxFormat(), new JsonFormat(), new CsvFormat(), new YamlFormat());

    private Formats() {}

    /** Reads the values by key, as they are in the file. */
    static Map<String, String> read(Content content) throws IOException {
        checkText(content);
        for (Format format : ALL) {
            if (format.fits(content)) {
                return format.read(content);
            }
        }
        throw unknown(content);
    }

    /** Reads a document of JSON or YAML. */
    static Tree tree(Content content) throws IOException {
        checkText(content);
        return new JsonFormat().fits(content) ? JsonFormat.tree(content) : YamlFormat.tree(content);
    }

    private static void checkText(Content content) {
        if (content.isBinary()) {
            throw new Failure(content.name() + ": is a binary file; " + StoredFile.FORMATS);
        }
        if (content.text().isBlank()) {
            throw new Failure(content.name() + ": is empty");
        }
    }

    private static Failure unknown(Content content) {
        return new Failure(content.name() + ": has no format that vicx knows; " + StoredFile.FORMATS);
    }
}
