package io.vicfield.examples.testbed.vsphere;

import java.time.Duration;

/** Calls operations: wraps requests in an envelope and throws faults. */
final class Soap {
    private static final int MESSAGE = 500;

    private final SoapTransport transport;

    Soap(SoapTransport transport) {
        this.transport = transport;
    }

    /**
     * Calls an operation. Returns the element that holds {@code returnval}, if the operation returns something.
     *
     * @throws VsphereFault if the server refuses the operation
     */
    Xml call(SoapRequest request) {
        return call(request, Duration.ZERO);
    }

    /** Calls an operation that the server may hold back for a while. */
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

    /** Returns the error of a task or a property: a {@code LocalizedMethodFault}. */
    static VsphereFault localized(String operation, Xml error) {
        Xml fault = error.require("fault");
        return new VsphereFault(operation, typeOf(fault), printable(error.textOf("localizedMessage")));
    }

    /**
     * Returns the declared type. Without a declared type, returns the element's name, which is the type's name followed
     * by Fault.
     */
    private static String typeOf(Xml fault) {
        return fault.xsiType().isEmpty() ? fault.name().replaceFirst("Fault$", "") : fault.localType();
    }

    /**
     * Returns the server's message without control characters, which terminals would obey, and with a limited length.
     */
    private static String printable(String message) {
        String line = message.replaceAll("\\p{IsControl}+", " ").strip();
        return line.length() <= MESSAGE ? line : line.substring(0, MESSAGE) + "…";
    }
}
