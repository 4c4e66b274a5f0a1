package io.vicfield.examples.inspect.change;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The text of a JSON object {@code {"key": "value"}} in which values are changed and all other characters stay. */
final class JsonText {
    private static final String NEW_LINE = "\n  ";
    private static final String COLON = ": ";

    /** A pair: where its name begins and ends, and where its value begins and ends. */
    private record Span(int name, int nameEnd, int value, int end) {}

    private final StringBuilder text;
    private Map<String, Span> spans = Map.of();

    private JsonText(String text) {
        this.text = new StringBuilder(text);
    }

    /** Parses an object; null if the text is something else, or has objects in it. */
    static @Nullable JsonText parse(String text) throws IOException {
        JsonText json = new JsonText(text);
        return json.locate() ? json : null;
    }

    private boolean locate() throws IOException {
        spans = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(text.toString())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                int nameStart = (int) parser.currentTokenLocation().getCharOffset();
                int nameEnd = nameStart + 2 + lengthOfName(nameStart);
                if (!parser.nextToken().isScalarValue()) {
                    return false;
                }
                parser.getText();
                parser.finishToken();
                int value = (int) parser.currentTokenLocation().getCharOffset();
                spans.put(name, new Span(nameStart, nameEnd, value, end(value)));
            }
            return true;
        }
    }

    /** Returns the length of a string's content, which may have escapes. */
    private int lengthOfName(int quote) {
        return endOfString(quote) - quote - 2;
    }

    private int end(int value) {
        if (text.charAt(value) == '"') {
            return endOfString(value);
        }
        int end = value;
        while (",} \t\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private int endOfString(int quote) {
        int end = quote + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    /** Sets a value. A new pair follows the last one, with the same space around it. */
    void put(String key, String value) throws IOException {
        Span span = spans.get(key);
        if (span != null) {
            text.replace(span.value(), span.end(), quoted(value));
        } else if (spans.isEmpty()) {
            text.insert(text.indexOf("{") + 1, NEW_LINE + quoted(key) + COLON + quoted(value) + "\n");
        } else {
            Span last = last();
            text.insert(
                    last.end(),
                    "," + spaceBefore(last) + quoted(key) + text.substring(last.nameEnd(), last.value())
                            + quoted(value));
        }
        locate();
    }

    /** Removes a pair with its comma. */
    void remove(String key) throws IOException {
        Span span = spans.get(key);
        if (span == null) {
            return;
        }
        int comma = text.indexOf(",", span.end());
        int from = span.name() - spaceBefore(span).length();
        if (span.equals(last())) {
            int before = text.lastIndexOf(",", span.name());
            text.delete(spans.size() == 1 ? from : before, span.end());
        } else {
            text.delete(from, comma + 1);
        }
        locate();
    }

    private Span last() {
        Span last = null;
        for (Span span : spans.values()) {
            last = span;
        }
        return Objects.requireNonNull(last);
    }

    private String spaceBefore(Span span) {
        int start = span.name();
        while (Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, span.name());
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
