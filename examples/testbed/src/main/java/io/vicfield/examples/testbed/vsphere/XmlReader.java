package io.vicfield.examples.testbed.vsphere;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Parses an answer. Rejects document types, and so reads no external or declared entities. Parses nested elements
 * without recursion.
 */
final class XmlReader {
    private static final String UNLIMITED = "0";

    /** The maximum number of elements. A short element takes 50 times as much memory as its text in the document. */
    private static final int ELEMENTS = 500_000;

    private int elements;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Xml root;

    private XmlReader() {}

    /**
     * Parses a document and returns its root element.
     *
     * @throws VsphereUnexpected if it is not XML, or has a document type
     */
    static Xml read(byte[] document) {
        try {
            XMLStreamReader events = factory().createXMLStreamReader(new ByteArrayInputStream(document));
            return new XmlReader().read(events);
        } catch (XMLStreamException e) {
            // The exception omits the cause, because the cause's message quotes the document.
            throw new VsphereUnexpected("the answer is not XML, or not complete");
        }
    }

    private Xml read(XMLStreamReader events) throws XMLStreamException {
        while (events.hasNext()) {
            switch (events.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(events);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(events.getText());
                case XMLStreamConstants.END_ELEMENT -> close();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new VsphereUnexpected("the answer has a document type or entities of its own");
                default -> {}
            }
        }
        if (root == null) {
            throw new VsphereUnexpected("the answer is empty");
        }
        return root;
    }

    private void open(XMLStreamReader events) {
        if (++elements > ELEMENTS) {
            throw new VsphereUnexpected("the answer has more than " + ELEMENTS + " elements");
        }
        open.push(new Open(events));
    }

    private void characters(String text) {
        if (!open.isEmpty()) {
            open.peek().text.append(text);
        }
    }

    private void close() {
        Xml element = open.pop().done();
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().children.add(element);
        }
    }

    /** Creates a factory for each answer, because the JDK's factories do not promise to be thread-safe. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // Documents cannot declare entities, but JDK 24 and later also count the &lt; of <nil>, with a limit of 100,000
        // characters.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", UNLIMITED);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", UNLIMITED);
        return factory;
    }

    /** An element whose end tag has not been read. */
    private static final class Open {
        private final String name;
        private final String type;
        private final String xsiType;
        private final StringBuilder text = new StringBuilder();
        private final List<Xml> children = new ArrayList<>();

        Open(XMLStreamReader events) {
            name = events.getLocalName();
            type = orEmpty(attribute(events, null));
            xsiType = orEmpty(attribute(events, XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI));
        }

        /**
         * Finds an attribute. The reader's own look-up with an empty namespace would match an attribute of any
         * namespace.
         */
        private static @Nullable String attribute(XMLStreamReader events, @Nullable String namespace) {
            for (int i = 0; i < events.getAttributeCount(); i++) {
                String its = events.getAttributeNamespace(i);
                boolean none = its == null || its.isEmpty();
                if (events.getAttributeLocalName(i).equals("type")
                        && (namespace == null ? none : namespace.equals(its))) {
                    return events.getAttributeValue(i);
                }
            }
            return null;
        }

        private static String orEmpty(@Nullable String value) {
            return value == null ? "" : value;
        }

        Xml done() {
            return new Xml(name, type, xsiType, text.toString(), children);
        }
    }
}
