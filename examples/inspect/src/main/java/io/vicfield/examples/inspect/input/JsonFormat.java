package io.vicfield.examples.inspect.input;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.util.Map;

/** JSON. */
final class JsonFormat implements Format {
    /** Returns whether a file is JSON, by its beginning. */
    @Override
    public boolean fits(Content content) {
        String text = content.text().stripLeading();
        return text.startsWith("{") || text.startsWith("[");
    }

    @Override
    public Map<String, String> read(Content content) throws IOException {
        return OptionTree.read(content, tree(content));
    }

    /** Reads the whole document. */
    static Tree tree(Content content) throws IOException {
        return TreeReader.read(content, new JsonFactory(), "JSON");
    }
}
