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

/** Reads an answer. No document type, no entity of its own, nothing from elsewhere; depth without recursion. */
final class XmlReader {
    private static final String UNLIMITED = "0";

    /** The maximum number of elements. Short elements take 50 times as much memory as in the document. */
    private static final int ELEMENTS = 500_000;

    private int elements;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Xml root;

    private XmlReader() {}

    /**
     * The document's element.
     *
     * @throws VsphereUnexpected if it is not XML, or has a document type
     */
    static Xml read(byte[] document) {
        try {
            XMLStreamReader events = factory().createXMLStreamReader(new ByteArrayInputStream(document));
            return new XmlReader().read(events);
        } catch (XMLStreamException e) {
            // Without the cause: its message quotes the document.
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

    /** One for each answer: the JDK's factories do not promise to serve several threads. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // No entity can be declared, but JDK 24 and later count the &lt; of <nil> too: 100,000 characters, and no more.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", UNLIMITED);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", UNLIMITED);
        return factory;
    }

    /** An element whose end has not come. */
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

        /** By hand: with no namespace, the reader's own look-up takes any. */
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
