package io.vicfield.examples.testbed.vsphere.simulator;

/** Formats a fault's message as vCenter does. */
final class SoapFault {
    private static final String BODY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soapenv:Body><soapenv:Fault>\
            <faultcode>ServerFaultCode</faultcode><faultstring>%2$s</faultstring>\
            <detail><%1$sFault xmlns="urn:vim25" xsi:type="%1$s"></%1$sFault></detail>\
            </soapenv:Fault></soapenv:Body></soapenv:Envelope>
            """;

    private SoapFault() {}

    static String body(String type, String message) {
        return BODY.formatted(type, message.replace("&", "&amp;").replace("<", "&lt;"));
    }
}
