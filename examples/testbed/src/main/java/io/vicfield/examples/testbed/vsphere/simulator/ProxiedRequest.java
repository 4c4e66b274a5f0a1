package io.vicfield.examples.testbed.vsphere.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request that the proxy has received and not yet answered. */
public final class ProxiedRequest {
    private static final Pattern OPERATION = Pattern.compile("Body>\\s*<(\\w+)");

    private final HttpExchange exchange;
    private final Backend backend;
    private final CountDownLatch closing;
    private final byte[] body;

    ProxiedRequest(HttpExchange exchange, Backend backend, CountDownLatch closing) throws IOException {
        this.exchange = exchange;
        this.backend = backend;
        this.closing = closing;
        body = exchange.getRequestBody().readAllBytes();
    }

    /** The API operation of the request. */
    String operation() {
        Matcher operation = OPERATION.matcher(text());
        return operation.find() ? operation.group(1) : "?";
    }

    /** The whole message. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Sends another request in the same session and returns its answer; this request continues. */
    String ask(String message) throws IOException {
        byte[] answer =
                backend.send(message.getBytes(StandardCharsets.UTF_8), cookie()).body();
        return new String(answer, StandardCharsets.UTF_8);
    }

    void forward() throws IOException {
        HttpResponse<byte[]> answer = backend.send(body, cookie());
        head(answer, answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    void sendHalf() throws IOException {
        backend.sendHalf(body, cookie());
    }

    void answerHalf(Duration thenHold) throws IOException {
        HttpResponse<byte[]> answer = backend.send(body, cookie());
        head(answer, answer.body().length);
        exchange.getResponseBody().write(Arrays.copyOf(answer.body(), answer.body().length / 2));
        exchange.getResponseBody().flush();
        hold(thenHold);
    }

    void answer(int status, String text) throws IOException {
        byte[] answer = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
    }

    /** Waits for the given time, but not longer than the proxy runs. */
    void hold(Duration time) {
        try {
            if (closing.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void head(HttpResponse<byte[]> answer, int length) throws IOException {
        answer.headers()
                .allValues("Set-Cookie")
                .forEach(cookie -> exchange.getResponseHeaders().add("Set-Cookie", cookie));
        exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
        exchange.sendResponseHeaders(answer.statusCode(), length);
    }

    private String cookie() {
        String cookie = exchange.getRequestHeaders().getFirst("Cookie");
        return cookie == null ? "" : cookie;
    }
}
