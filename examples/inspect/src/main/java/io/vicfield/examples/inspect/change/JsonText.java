package io.vicfield.examples.inspect.change;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.vicfield.extraconfig.OptionChange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of a JSON object {@code {"key": "value"}} in which values are changed and all other characters stay. */
final class JsonText {
    private static final String NEW_LINE = "\n  ";
    private static final String COLON = ": ";

    /** A pair: where its name begins and ends, and where its value begins and ends. */
    private record Span(int name, int nameEnd, int value, int end) {}

    private static final String BOM = "\uFEFF";

    /** The byte order mark; empty without one. */
    private final String bom;

    private final StringBuilder text;
    private Map<String, Span> spans = Map.of();

    private JsonText(String text) {
        bom = text.startsWith(BOM) ? BOM : "";
        this.text = new StringBuilder(text).delete(0, bom.length());
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

    /** Returns the text with changes. It is located once more for all of them, because it may be long. */
    String changed(List<OptionChange> changes) throws IOException {
        Map<String, OptionChange> byKey = new HashMap<>();
        StringBuilder added = new StringBuilder();
        Span last = last();
        for (OptionChange change : changes) {
            byKey.put(change.key(), change);
            if (!change.isDeletion() && !spans.containsKey(change.key())) {
                added.append(last == null ? first(change, added.isEmpty()) : next(change, last));
            }
        }
        if (last == null) {
            text.insert(text.indexOf("{") + 1, added.isEmpty() ? "" : added + "\n");
            return bom + text;
        }
        text.insert(last.end(), added);
        locate();
        changePairs(byKey);
        return bom + text;
    }

    private static String first(OptionChange change, boolean alone) {
        return (alone ? "" : ",") + NEW_LINE + quoted(change.key()) + COLON + quoted(change.value());
    }

    /** A new pair follows the last one, with the same space around it. */
    private String next(OptionChange change, Span last) {
        return "," + spaceBefore(last) + quoted(change.key()) + text.substring(last.nameEnd(), last.value())
                + quoted(change.value());
    }

    /** Changes the last pair first, so that the places of the pairs before it stay right. */
    private void changePairs(Map<String, OptionChange> changes) {
        List<Map.Entry<String, Span>> pairs = new ArrayList<>(spans.entrySet());
        int last = pairs.size() - 1;
        for (int i = last; i >= 0; i--) {
            OptionChange change = changes.get(pairs.get(i).getKey());
            Span span = pairs.get(i).getValue();
            if (change != null && change.isDeletion()) {
                remove(span, i == last, i == 0);
                last -= i == last ? 1 : 0;
            } else if (change != null) {
                text.replace(span.value(), span.end(), quoted(change.value()));
            }
        }
    }

    /** Removes a pair with its comma. */
    private void remove(Span span, boolean last, boolean first) {
        int from = span.name() - spaceBefore(span).length();
        if (last) {
            text.delete(first ? from : text.lastIndexOf(",", span.name()), span.end());
        } else {
            text.delete(from, text.indexOf(",", span.end()) + 1);
        }
    }

    private @Nullable Span last() {
        Span last = null;
        for (Span span : spans.values()) {
            last = span;
        }
        return last;
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
}
