package io.vicfield.examples.testbed.vsphere.simulator;

import io.vicfield.examples.testbed.vsphere.Trust;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.net.ssl.SSLContext;

/** Sends requests to the simulator behind the proxy. */
final class Backend {
    private final URI uri;
    private final SSLContext tls;
    private final HttpClient http;

    Backend(URI uri, Trust trust) {
        this.uri = uri;
        tls = trust.context(uri);
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(tls)
                .build();
    }

    /** Sends a whole request. */
    HttpResponse<byte[]> send(byte[] body, String cookie) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(body));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the proxy is closing", e);
        }
    }

    /** Sends half of a request and closes the connection. It uses a socket, because an HTTP client cannot do this. */
    void sendHalf(byte[] body, String cookie) throws IOException {
        String head = "POST " + uri.getPath() + " HTTP/1.1\r\nHost: " + uri.getAuthority()
                + "\r\nContent-Type: text/xml; charset=utf-8\r\nCookie: " + cookie
                + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        try (Socket socket = tls.getSocketFactory().createSocket(uri.getHost(), uri.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(Arrays.copyOf(body, body.length / 2));
            out.flush();
        }
    }
}
