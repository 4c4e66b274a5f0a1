package io.vicfield.examples.model.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documentation. */
record Markdown(String text) {
    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\R(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** A page, by its path from the project's root. */
    static Markdown read(String page) {
        try {
            return new Markdown(Files.readString(file(page)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file or folder, by its path from the project's root. */
    static Path file(String path) {
        return Path.of("../..", path);
    }

    /** The blocks of a language, in order. */
    List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            if (block.group(1).equals(language)) {
                blocks.add(block.group(2));
            }
        }
        return blocks;
    }
}
