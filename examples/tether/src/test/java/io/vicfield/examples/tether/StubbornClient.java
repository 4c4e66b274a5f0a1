package io.vicfield.examples.tether;

import io.vicfield.examples.tether.extension.SessionClient;
import java.util.concurrent.CountDownLatch;

/** A client that stays attached and reads nothing, until it leaves. */
final class StubbornClient implements SessionClient {
    private final CountDownLatch left = new CountDownLatch(1);

    void leave() {
        left.countDown();
    }

    @Override
    public void out(byte[] bytes) {
        block();
    }

    @Override
    public void err(byte[] bytes) {
        block();
    }

    @Override
    public void ended(String how) {
        block();
    }

    private void block() {
        try {
            left.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
