package io.vicfield.examples.inspect.input;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** YAML. */
final class YamlFormat implements Format {
    private static final Pattern NAME = Pattern.compile(".*\\.ya?ml");

    /** The first line with content: the start of a document, a list's element, or a name and a colon. */
    private static final Pattern BEGINNING =
            Pattern.compile("(\\s|#[^\n]*\n)*(---|- |[^\\s:#]([^:\n]|:(?=\\S))*:(\\s|$)).*", Pattern.DOTALL);

    @Override
    public boolean fits(Content content) {
        return NAME.matcher(content.name().toLowerCase(Locale.ROOT)).matches()
                || BEGINNING.matcher(content.text()).matches();
    }

    @Override
    public Map<String, String> read(Content content) throws IOException {
        return OptionTree.read(content, tree(content));
    }

    /** Reads the whole document. */
    static Tree tree(Content content) throws IOException {
        return TreeReader.read(content, new YAMLFactory(), "YAML");
    }
}
