package io.vicfield.examples.inspect.input;

import io.vicfield.examples.console.Failure;
import java.io.StringReader;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An OVF descriptor with {@code vmw:ExtraConfig} elements, or an OVF environment with properties. Both are of one VM. */
final class OvfFormat implements Format {
    private static final String DESCRIPTOR = "Envelope";
    private static final String ENVIRONMENT = "Environment";
    private static final String MACHINE = "VirtualSystem";
    private static final String OPTION = "ExtraConfig";
    /** The environment of another VM of the same vApp. */
    private static final String OTHER_MACHINE = "Entity";

    private static final String PROPERTY = "Property";

    @Override
    public boolean fits(Content content) {
        String text = content.text().stripLeading();
        // Two of them begin the merge key of YAML.
        return text.startsWith("<") && !text.startsWith("<<");
    }

    @Override
    public Map<String, String> read(Content content) {
        try {
            return read(
                    content,
                    factory()
                            .createXMLStreamReader(
                                    new StringReader(content.text().strip())));
        } catch (XMLStreamException e) {
            // The failure omits the cause's message, because it may quote the file.
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new Failure(content.name() + ": is not XML: line " + line);
        }
    }

    private static Map<String, String> read(Content content, XMLStreamReader xml) throws XMLStreamException {
        Pairs pairs = new Pairs();
        String root = null;
        int machines = 0;
        int others = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            String name = xml.hasName() ? xml.getLocalName() : "";
            if (event == XMLStreamConstants.DTD) {
                throw new Failure(content.name() + ": has a document type, which OVF does not have");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                root = root == null ? known(content, name) : root;
                machines += name.equals(MACHINE) ? 1 : 0;
                others += name.equals(OTHER_MACHINE) ? 1 : 0;
                if (name.equals(root.equals(DESCRIPTOR) ? OPTION : PROPERTY) && others == 0) {
                    pairs.add(attribute(xml, "key"), attribute(xml, "value"));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && name.equals(OTHER_MACHINE)) {
                others--;
            }
        }
        if (machines > 1) {
            throw new Failure(content.name() + ": describes " + machines + " VMs, not one: export one VM");
        }
        Map<String, String> values = pairs.checked(content);
        if (values.isEmpty()) {
            throw new Failure(content.name() + ": has no " + (DESCRIPTOR.equals(root) ? "vmw:" + OPTION : PROPERTY));
        }
        return values;
    }

    private static String known(Content content, String root) {
        if (root.equals(DESCRIPTOR) || root.equals(ENVIRONMENT)) {
            return root;
        }
        throw new Failure(content.name() + ": is XML with the root " + root
                + ", neither an OVF descriptor (Envelope) nor an OVF environment (Environment)");
    }

    private static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Rejects document types, and so reads no external or declared entities. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
