package io.vicfield.examples.testbed.vsphere;

import java.time.Duration;

/** Calls operations: the envelope around them, and faults instead of results. */
final class Soap {
    private static final int MESSAGE = 500;

    private final SoapTransport transport;

    Soap(SoapTransport transport) {
        this.transport = transport;
    }

    /**
     * An operation's answer: the element that holds {@code returnval}, if the operation returns something.
     *
     * @throws VsphereFault if the server refuses
     */
    Xml call(SoapRequest request) {
        return call(request, Duration.ZERO);
    }

    /** The same for an operation that the server may hold back for a while. */
    Xml call(SoapRequest request, Duration held) {
        SoapTransport.Answer answer = transport.post(request, held);
        if (answer.status() != 200 && answer.status() != 500) {
            throw new VsphereUnexpected(request.operation() + ": HTTP " + answer.status()
                    + ": no vSphere API at this address, or the server is starting");
        }
        Xml body = XmlReader.read(answer.body()).require("Body");
        Xml fault = body.child("Fault");
        if (fault != null) {
            throw fault(request.operation(), fault);
        }
        return body.require(request.operation() + "Response");
    }

    private static VsphereFault fault(String operation, Xml fault) {
        Xml detail = fault.child("detail");
        String type = detail == null || detail.children().isEmpty()
                ? fault.textOf("faultcode")
                : typeOf(detail.children().get(0));
        return new VsphereFault(operation, type, printable(fault.textOf("faultstring")));
    }

    /** A task's or a property's error: a {@code LocalizedMethodFault}. */
    static VsphereFault localized(String operation, Xml error) {
        Xml fault = error.require("fault");
        return new VsphereFault(operation, typeOf(fault), printable(error.textOf("localizedMessage")));
    }

    /** The declared type; without one, the element's name, which is the type's with Fault behind it. */
    private static String typeOf(Xml fault) {
        return fault.xsiType().isEmpty() ? fault.name().replaceFirst("Fault$", "") : fault.localType();
    }

    /** The server's words: no control characters for terminals, and an end. */
    private static String printable(String message) {
        String line = message.replaceAll("\\p{IsControl}+", " ").strip();
        return line.length() <= MESSAGE ? line : line.substring(0, MESSAGE) + "…";
    }
}
