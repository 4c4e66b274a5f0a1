package io.vicfield.examples.testbed.vsphere;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Reads the body of an answer up to a limit, and fails with {@link AnswerTooLarge} beyond it. */
final class LimitedBody implements BodySubscriber<byte[]> {
    private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
    private final long limit;
    private long length;
    private @Nullable Subscription subscription;

    LimitedBody(long limit) {
        this.limit = limit;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole.getBody();
    }

    @Override
    public void onSubscribe(Subscription bytes) {
        subscription = bytes;
        whole.onSubscribe(bytes);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        boolean refused = length > limit;
        buffers.forEach(buffer -> length += buffer.remaining());
        if (length <= limit) {
            whole.onNext(buffers);
        } else if (!refused && subscription != null) {
            subscription.cancel();
            whole.onError(new AnswerTooLarge(limit));
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.onError(failure);
    }

    @Override
    public void onComplete() {
        whole.onComplete();
    }
}
