package io.vicfield.examples.testbed.vsphere;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Builds a request: an operation on one of the server's objects, with its arguments in the schema's order. */
final class SoapRequest {
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

    private final String operation;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private SoapRequest(String operation) {
        this.operation = operation;
        try {
            // Each request has its own factory, because the JDK's factories do not promise to be thread-safe.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw cannotHappen(e);
        }
    }

    /** Begins a request. */
    static SoapRequest of(String operation, MoRef self) {
        SoapRequest request = new SoapRequest(operation);
        request.write(xml -> {
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("s", "Envelope", SOAP);
            xml.writeNamespace("s", SOAP);
            xml.writeNamespace("xsd", XMLConstants.W3C_XML_SCHEMA_NS_URI);
            xml.writeNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
            xml.writeStartElement("s", "Body", SOAP);
            xml.writeStartElement(operation);
            xml.writeDefaultNamespace("urn:vim25");
        });
        return request.ref("_this", self);
    }

    /** Returns whether an operation changes something on the server. */
    static boolean changes(String operation) {
        return operation.endsWith("_Task");
    }

    String operation() {
        return operation;
    }

    /** Writes an element that contains a string. */
    SoapRequest text(String name, String text) {
        write(xml -> xml.writeStartElement(name));
        return characters(name, text).close();
    }

    /** Writes an element that contains a string of a declared type. */
    SoapRequest typed(String name, String xsiType, String text) {
        return open(name, xsiType).characters(name, text).close();
    }

    /** Writes a reference to an object. */
    SoapRequest ref(String name, MoRef object) {
        write(xml -> {
            xml.writeStartElement(name);
            xml.writeAttribute("type", object.type());
        });
        return characters(name, object.value()).close();
    }

    /** Begins an element that contains other elements. */
    SoapRequest open(String name) {
        write(xml -> xml.writeStartElement(name));
        return this;
    }

    /** Begins an element of a declared type. */
    SoapRequest open(String name, String xsiType) {
        write(xml -> {
            xml.writeStartElement(name);
            xml.writeAttribute("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "type", xsiType);
        });
        return this;
    }

    /** Ends an element. */
    SoapRequest close() {
        write(XMLStreamWriter::writeEndElement);
        return this;
    }

    /** Returns the whole message, in UTF-8. */
    byte[] bytes() {
        write(XMLStreamWriter::writeEndDocument);
        write(XMLStreamWriter::close);
        return bytes.toByteArray();
    }

    /**
     * Writes carriage returns as character references, because an XML parser turns a bare carriage return into a line
     * feed.
     */
    private SoapRequest characters(String name, String text) {
        XmlCharacters.check(operation + ", " + name, text);
        write(xml -> {
            int from = 0;
            for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', from)) {
                xml.writeCharacters(text.substring(from, at));
                xml.writeEntityRef("#13");
                from = at + 1;
            }
            xml.writeCharacters(text.substring(from));
        });
        return this;
    }

    private void write(Step step) {
        try {
            step.on(xml);
        } catch (XMLStreamException e) {
            throw cannotHappen(e);
        }
    }

    private static IllegalStateException cannotHappen(XMLStreamException e) {
        return new IllegalStateException("writing into memory failed", e);
    }

    private interface Step {
        void on(XMLStreamWriter xml) throws XMLStreamException;
    }
}
