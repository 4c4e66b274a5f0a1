package io.vicfield.examples.testbed.vsphere.simulator;

import java.io.IOException;
import java.time.Duration;

/**
 * A fault that the proxy plays on one request.
 *
 * @param kind the fault's kind, for the tally
 * @param play plays the fault
 */
public record ProxyFault(String kind, Play play) {
    /** Plays a fault on a request. */
    public interface Play {
        /** Answers the request, or leaves it unanswered. */
        void on(ProxiedRequest request) throws IOException;
    }

    /** The server receives half of the request: the connection ends on both sides in the middle of the body. */
    public static ProxyFault cutRequest() {
        return new ProxyFault("cut in mid-request", ProxiedRequest::sendHalf);
    }

    /** The server carries the request out, but half of its answer is lost. */
    public static ProxyFault cutAnswer() {
        return new ProxyFault("cut in mid-answer", request -> request.answerHalf(Duration.ZERO));
    }

    /** The proxy sends no answer for a while and then ends the connection. The server never receives the request. */
    public static ProxyFault stall(Duration time) {
        return new ProxyFault("stalled request", request -> request.hold(time));
    }

    /** The server carries the request out, but its answer stops half-way for a while, and then the connection ends. */
    public static ProxyFault stallAnswer(Duration time) {
        return new ProxyFault("stalled answer", request -> request.answerHalf(time));
    }

    /** The proxy answers with a fault of vSphere's API. The server does not receive the request. */
    public static ProxyFault soap(String type, String message) {
        return new ProxyFault("SOAP fault " + type, request -> request.answer(500, SoapFault.body(type, message)));
    }

    /** The proxy sends an answer that vSphere does not give. */
    public static ProxyFault http(int status, String body) {
        return new ProxyFault("HTTP " + status, request -> request.answer(status, body));
    }
}
