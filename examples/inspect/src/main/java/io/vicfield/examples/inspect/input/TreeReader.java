package io.vicfield.examples.inspect.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.vicfield.examples.console.Failure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a document of JSON or YAML, without binding, which would need reflection. */
final class TreeReader {
    private final Content content;
    private final JsonParser parser;

    private TreeReader(Content content, JsonParser parser) {
        this.content = content;
        this.parser = parser;
    }

    /**
     * Reads the only document of a file.
     *
     * @param format the format's name, for messages
     */
    static Tree read(Content content, JsonFactory factory, String format) throws IOException {
        try (JsonParser parser = factory.createParser(content.text())) {
            return new TreeReader(content, parser).document();
        } catch (JsonProcessingException e) {
            // The failure omits the cause's message, because it quotes the file, which may contain secrets.
            String place = e.getLocation() == null
                    ? "nested too deeply, or with too long a string, name or number"
                    : "line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new Failure(content.name() + ": is not " + format + ": " + place);
        }
    }

    private Tree document() throws IOException {
        if (parser.nextToken() == null) {
            throw new Failure(content.name() + ": is empty");
        }
        Tree tree = tree();
        if (parser.nextToken() != null) {
            throw new Failure(content.name() + ": holds more than one document");
        }
        return tree;
    }

    private Tree tree() throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return branch();
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            return row();
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new Failure(
                    content.name() + ": line " + parser.currentLocation().getLineNr()
                            + ": aliases of YAML are not supported; write the value again");
        }
        return new Tree.Leaf(parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText());
    }

    private Tree branch() throws IOException {
        Map<String, Tree> parts = new LinkedHashMap<>();
        List<String> repeated = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (parts.put(name, tree()) != null) {
                repeated.add(name);
            }
        }
        return new Tree.Branch(parts, repeated);
    }

    private Tree row() throws IOException {
        List<Tree> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(tree());
        }
        return new Tree.Row(elements);
    }
}
