package io.vicfield.examples.testbed.vsphere.simulator;

import java.io.IOException;
import java.time.Duration;

/**
 * What goes wrong with one request.
 *
 * @param kind for the tally
 * @param play does it
 */
public record ProxyFault(String kind, Play play) {
    /** What a fault does with a request. */
    public interface Play {
        /** Answers the request, or does not. */
        void on(ProxiedRequest request) throws IOException;
    }

    /** The server half-hears the request: the connection ends in the middle of its body, to both sides. */
    public static ProxyFault cutRequest() {
        return new ProxyFault("cut in mid-request", ProxiedRequest::sendHalf);
    }

    /** The server carries the request out, but half of its answer is lost. */
    public static ProxyFault cutAnswer() {
        return new ProxyFault("cut in mid-answer", request -> request.answerHalf(Duration.ZERO));
    }

    /** No answer comes for a while, and then the connection ends; the server never hears of the request. */
    public static ProxyFault stall(Duration time) {
        return new ProxyFault("stalled request", request -> request.hold(time));
    }

    /** The server carries the request out, but its answer stops half-way for a while, and then the connection ends. */
    public static ProxyFault stallAnswer(Duration time) {
        return new ProxyFault("stalled answer", request -> request.answerHalf(time));
    }

    /** The server does not hear of the request, which is answered with a fault of vSphere's API. */
    public static ProxyFault soap(String type, String message) {
        return new ProxyFault("SOAP fault " + type, request -> request.answer(500, SoapFault.body(type, message)));
    }

    /** An answer that is none of vSphere's. */
    public static ProxyFault http(int status, String body) {
        return new ProxyFault("HTTP " + status, request -> request.answer(status, body));
    }
}
