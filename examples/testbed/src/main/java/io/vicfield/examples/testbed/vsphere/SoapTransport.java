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

/** Posts requests to a server, within time limits, and keeps its session cookie. This class is thread-safe. */
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
        // Uses HTTP/1.1, as vSphere does. Follows no redirects, which would send a password to another server.
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(bounds.connect())
                .sslContext(trust.context(server))
                .build();
    }

    /**
     * The server's answer.
     *
     * @param status the HTTP status
     * @param body the whole body
     */
    record Answer(int status, byte[] body) {}

    /** The number of started requests. */
    long sent() {
        return sent.get();
    }

    /**
     * Posts a request and reads its whole answer.
     *
     * @param held how long the server may hold back the answer, beyond the usual time
     */
    Answer post(SoapRequest request, Duration held) {
        return send(request.operation(), post(request.bytes()), bounds.answer().plus(held));
    }

    /** Downloads a file from the same server. */
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
            // HttpRequest's own time-out ends with the headers, so a body that stalls would block us for ever.
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

    /** Stores the session cookie. java.net's cookie handler does not keep vCenter's quoted values unchanged. */
    private void remember(HttpResponse<?> response) {
        for (String header : response.headers().allValues("Set-Cookie")) {
            if (header.startsWith(SESSION)) {
                cookie = header.split(";", 2)[0];
            }
        }
    }
}
