package io.vicfield.examples.inspect.view;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vicfield.codec.Scalar;
import io.vicfield.examples.inspect.records.Reading;
import io.vicfield.examples.inspect.records.SealedSource;
import io.vicfield.examples.inspect.terminal.Json;
import io.vicfield.listing.ListingNode;
import java.io.IOException;
import java.util.Map;

/** Prints a configuration as JSON or YAML with the record's own names and types. */
public final class ListingJson {
    private final Reading reading;
    private final JsonGenerator json;

    private ListingJson(Reading reading, JsonGenerator json) {
        this.reading = reading;
        this.json = json;
    }

    /** Returns a part of a configuration as JSON. */
    public static String of(Reading reading, ListingNode part) {
        return Json.print(json -> new ListingJson(reading, json).write(part));
    }

    /** Returns a part of a configuration as YAML. */
    public static String yaml(Reading reading, ListingNode part) {
        return Json.yaml(json -> new ListingJson(reading, json).write(part));
    }

    private void write(ListingNode content) throws IOException {
        if (content instanceof ListingNode.Named named) {
            writeNamed(named);
        } else if (content instanceof ListingNode.Items items) {
            writeItems(items);
        } else if (content instanceof ListingNode.Elements elements) {
            writeElements(elements);
        } else if (content instanceof ListingNode.Value value) {
            write(value.type(), value.text());
        } else {
            json.writeString(SealedSource.MASK);
        }
    }

    private void writeNamed(ListingNode.Named named) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, ListingNode> part : named.parts().entrySet()) {
            if (!reading.isAbsentSecret(part.getValue())) {
                json.writeFieldName(part.getKey());
                write(part.getValue());
            }
        }
        json.writeEndObject();
    }

    private void writeItems(ListingNode.Items items) throws IOException {
        json.writeStartArray();
        for (ListingNode element : items.elements()) {
            write(element);
        }
        json.writeEndArray();
    }

    private void writeElements(ListingNode.Elements elements) throws IOException {
        json.writeStartArray();
        for (String text : elements.texts()) {
            write(elements.type(), text);
        }
        json.writeEndArray();
    }

    private void write(Scalar<?> type, String stored) throws IOException {
        ValueText value = ValueText.of(type, stored);
        if (value.literal() && (value.text().equals("true") || value.text().equals("false"))) {
            json.writeBoolean(Boolean.parseBoolean(value.text()));
        } else if (value.literal()) {
            json.writeNumber(value.text());
        } else {
            json.writeString(value.text());
        }
    }
}
