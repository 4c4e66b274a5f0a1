package io.vicfield.examples.inspect.input;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;

/** YAML. */
final class YamlFormat implements Format {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml");

    @Override
    public boolean fits(Content content) {
        String name = content.name().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith)
                || content.text()
                        .lines()
                        .filter(YamlFormat::isContent)
                        .findFirst()
                        .filter(YamlFormat::begins)
                        .isPresent();
    }

    private static boolean isContent(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    /** Returns whether a document can begin with a line: with its mark, an element, or a name and a colon. */
    private static boolean begins(String line) {
        return line.startsWith("---")
                || line.startsWith("- ")
                || line.contains(": ")
                || line.stripTrailing().endsWith(":");
    }

    @Override
    public Map<String, String> read(Content content) throws IOException {
        return OptionTree.read(content, tree(content));
    }

    /** Reads the whole document. */
    static Tree tree(Content content) throws IOException {
        LoaderOptions options = new LoaderOptions();
        // The default is 3 MB.
        options.setCodePointLimit(StoredFile.LARGEST);
        return TreeReader.read(
                content, YAMLFactory.builder().loaderOptions(options).build(), "YAML");
    }
}
