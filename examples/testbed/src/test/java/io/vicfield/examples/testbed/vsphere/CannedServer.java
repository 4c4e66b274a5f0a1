package io.vicfield.examples.testbed.vsphere;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;

/** Answers requests with prepared answers, one after the other; the last one is repeated. */
final class CannedServer implements AutoCloseable {
    private static final String ENVELOPE = "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\" "
            + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><e:Body>%s</e:Body></e:Envelope>";

    private final Queue<String> answers = new ArrayDeque<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<String> cookies = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;

    CannedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Adds an answer with this content of its Body. */
    CannedServer then(String body) {
        answers.add(ENVELOPE.formatted(body));
        return this;
    }

    Soap soap() {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/sdk");
        return new Soap(new SoapTransport(uri, Trust.thumbprint("00".repeat(32)), Bounds.USUAL));
    }

    List<String> requests() {
        return requests;
    }

    /** Returns the cookies of the requests; empty strings for requests without one. */
    List<String> cookies() {
        return cookies;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            cookies.add(exchange.getRequestHeaders()
                    .getOrDefault("Cookie", List.of(""))
                    .get(0));
            String text = answers.size() > 1 ? answers.remove() : answers.element();
            byte[] answer = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Set-Cookie", "other=1");
            exchange.getResponseHeaders().add("Set-Cookie", "vmware_soap_session=\"52ab\"; Path=/; HttpOnly; Secure;");
            exchange.sendResponseHeaders(text.contains(":Fault>") ? 500 : 200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }
}
