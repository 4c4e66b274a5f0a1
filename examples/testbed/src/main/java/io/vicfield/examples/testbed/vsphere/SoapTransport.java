package io.vicfield.examples.testbed.vsphere;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** Posts requests to a server, within bounds, and keeps its session cookie. For many threads. */
final class SoapTransport {
    private static final String SESSION = "vmware_soap_session=";

    /** The maximum length of an answer in bytes. A VM's extraConfig has at most 1 MiB. */
    private static final long LIMIT = 16 << 20;

    private final URI server;
    private final HttpClient http;
    private final Bounds bounds;
    private final AtomicLong sent = new AtomicLong();
    private volatile String cookie = "";

    SoapTransport(URI server, Trust trust, Bounds bounds) {
        this.server = server;
        this.bounds = bounds;
        // HTTP/1.1, as vSphere speaks; no redirects, which would carry a password elsewhere.
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(bounds.connect())
                .sslContext(trust.context(server))
                .build();
    }

    /**
     * What the server answers.
     *
     * @param status of HTTP
     * @param body whole
     */
    record Answer(int status, byte[] body) {}

    /** How many requests were begun. */
    long sent() {
        return sent.get();
    }

    /**
     * Posts a request and takes its whole answer.
     *
     * @param held how long the server may hold it back, beyond the usual time
     */
    Answer post(SoapRequest request, Duration held) {
        return send(request.operation(), post(request.bytes()), bounds.answer().plus(held));
    }

    /** Gets a file from the same server. */
    Answer get(URI file) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(file).GET();
        return send("GET " + file.getPath(), withCookie(builder).build(), bounds.answer());
    }

    /** The server's own address. */
    URI server() {
        return server;
    }

    private Answer send(String operation, HttpRequest request, Duration time) {
        sent.incrementAndGet();
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request, head -> new LimitedBody(LIMIT));
        try {
            // HttpRequest's own time-out ends with the headers: a body that stalls would hold us for ever.
            HttpResponse<byte[]> response = answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
            remember(response);
            return new Answer(response.statusCode(), response.body());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new VsphereTimeout(operation + ": no whole answer within " + time.toMillis() + " ms");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new VsphereInterrupted(operation);
        } catch (ExecutionException e) {
            throw TransportFailure.named(operation, server, e.getCause());
        }
    }

    private HttpRequest post(byte[] body) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(server)
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"urn:vim25/6.0\"")
                .POST(BodyPublishers.ofByteArray(body));
        return withCookie(builder).build();
    }

    private HttpRequest.Builder withCookie(HttpRequest.Builder builder) {
        return cookie.isEmpty() ? builder : builder.header("Cookie", cookie);
    }

    /** By hand: java.net's cookies do not take vCenter's quoted values as they are. */
    private void remember(HttpResponse<?> response) {
        for (String header : response.headers().allValues("Set-Cookie")) {
            if (header.startsWith(SESSION)) {
                cookie = header.split(";", 2)[0];
            }
        }
    }
}
