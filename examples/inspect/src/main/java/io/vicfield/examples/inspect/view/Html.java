package io.vicfield.examples.inspect.view;

import io.vicfield.examples.console.Cells;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of HTML. The JDK's XML writer escapes every text, which may come from a hostile guest. */
final class Html {
    /** A call of the XML writer. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    Html() {
        text.write("<!DOCTYPE html>\n");
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** Begins an element with attributes, given as names and values in turn. */
    Html start(String element, String... attributes) {
        return write(() -> {
            xml.writeStartElement(element);
            writeAttributes(attributes);
        });
    }

    /** Ends the element that began last. */
    Html end() {
        return write(() -> {
            // HTML does not know <p/>, so the start and the end are written apart.
            xml.writeCharacters("");
            xml.writeEndElement();
        });
    }

    /** Writes a whole element that contains text. */
    Html element(String element, String content, String... attributes) {
        return start(element, attributes)
                .write(() -> xml.writeCharacters(Cells.printable(content)))
                .end();
    }

    /** Writes an element that has no end, for example {@code meta}. */
    Html single(String element, String... attributes) {
        return write(() -> {
            xml.writeEmptyElement(element);
            writeAttributes(attributes);
        });
    }

    /** Writes a style or script of our own, which HTML does not escape. */
    Html code(String element, String code) {
        return start(element)
                .write(() -> {
                    xml.writeCharacters("");
                    xml.flush();
                    text.write(code);
                })
                .end();
    }

    @Override
    public String toString() {
        return text + "\n";
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], Cells.printable(attributes[i + 1]));
        }
    }

    private Html write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    private static IllegalStateException impossible(XMLStreamException e) {
        return new IllegalStateException("a string cannot be written", e);
    }
}
