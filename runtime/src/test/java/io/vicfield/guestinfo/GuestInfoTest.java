package io.vicfield.guestinfo;

import static io.vicfield.guestinfo.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vicfield.Scope;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.guestinfo.GuestRpcException.Kind;
import io.vicfield.guestinfo.JobsCodec.Jobs;
import io.vicfield.secret.SecretKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GuestInfoTest {
    private final FakeHost host = new FakeHost("guestinfo.vice./id", "42", "guestinfo.vice..name", "<nil>");
    private final GuestInfo info = new GuestInfo(host);

    @Test
    void everyKeyIsAskedForOnce() {
        assertThat(info.get("guestinfo.vice./id")).isEqualTo("42");
        assertThat(info.get("guestinfo.vice./id")).isEqualTo("42");
        assertThat(info.get("guestinfo.vice./none")).isNull();
        assertThat(info.get("guestinfo.vice./none")).isNull();
        assertThat(host.requests).containsExactly("info-get guestinfo.vice./id", "info-get guestinfo.vice./none");
    }

    @Test
    void untilANewSnapshotBegins() {
        info.get("guestinfo.vice./id");
        host.keys.put("guestinfo.vice./id", "43");
        assertThat(info.get("guestinfo.vice./id")).isEqualTo("42");
        info.refresh();
        assertThat(info.get("guestinfo.vice./id")).isEqualTo("43");
    }

    @Test
    void hiddenKeysAreNotAskedFor() {
        assertThat(info.get("id")).isNull();
        assertThat(host.requests).isEmpty();
    }

    @Test
    void theEmptyTextTravelsAsNil() {
        assertThat(info.get("guestinfo.vice..name")).isEmpty();
        info.put("guestinfo.vice..status", "");
        assertThat(host.keys).containsEntry("guestinfo.vice..status", "<nil>");
        assertFails(Kind.UNSENDABLE, () -> info.put("guestinfo.vice..status", "<nil>"));
    }

    @Test
    void writtenKeysAreReadAgain() {
        info.get("guestinfo.vice..name");
        info.put("guestinfo.vice..name", "x");
        assertThat(info.get("guestinfo.vice..name")).isEqualTo("x");
    }

    @Test
    void keysOfTheHostAreSkippedAndListed() {
        info.put("guestinfo.vice./id", "43");
        info.put("notes", "n");
        assertThat(host.requests).isEmpty();
        assertThat(info.skipped())
                .containsExactly(
                        Map.entry("guestinfo.vice./id", Skipped.READ_ONLY), Map.entry("notes", Skipped.HIDDEN));
    }

    @Test
    void severalKeysAtOnce() {
        GuestWrite write = info.write(sink -> {
            sink.put("guestinfo.vice..b", "1");
            sink.put("guestinfo.vice./id", "43");
            sink.put("guestinfo.vice..a", "2");
        });
        assertThat(write.written()).containsExactly("guestinfo.vice..b", "guestinfo.vice..a");
        assertThat(write.skipped()).containsExactly(Map.entry("guestinfo.vice./id", Skipped.READ_ONLY));
        assertThat(info.skipped()).containsOnlyKeys("guestinfo.vice./id");
    }

    @Test
    void oneThatCannotBeSentStopsAll() {
        assertFails(
                        Kind.TOO_LARGE,
                        () -> info.write(sink -> {
                            sink.put("guestinfo.vice..a", "2");
                            sink.put("guestinfo.vice..b", "x".repeat(70_000));
                        }))
                .startsWith("guestinfo.vice..b: ");
        assertThat(host.requests).isEmpty();
    }

    @Test
    void keysThatDifferOnlyInCaseStopAll() {
        assertFails(
                Kind.UNSENDABLE,
                () -> info.write(sink -> {
                    sink.put("guestinfo.vice..jobs|Web.done", "1");
                    sink.put("guestinfo.vice..jobs|web.done", "2");
                }));
        assertThat(host.requests).isEmpty();
    }

    @Test
    void encodingSendsNothingIfOneKeyCannotBeSent() {
        for (String name : List.of("k v", "k\0", "k\uD800", "k".repeat(70_000))) {
            assertNothingIsSent(Map.of("a", 1L, name, 2L), info);
        }
        assertNothingIsSent(Map.of("Web", 1L, "web", 2L), info);
    }

    @Test
    void wrappedSinksSendNothingEither() {
        Map<String, Long> ends = Map.of("a", 1L, "k v", 2L);
        assertNothingIsSent(ends, VicSink.withPrefix(info, "init"));
        assertNothingIsSent(ends, info.only(Set.of(Scope.READ_WRITE)));
        assertNothingIsSent(ends, SecretKey.generate().seal(info));
    }

    @Test
    void keysThatAreNotSentMayHoldAnything() {
        VicSink sink = info.only(Set.of(Scope.READ_ONLY));
        JobsCodec.INSTANCE.encode(new Jobs(Map.of("k v", 2L), List.of()), sink);
        assertThat(host.requests).isEmpty();
    }

    private void assertNothingIsSent(Map<String, Long> ends, VicSink sink) {
        GuestRpcException e = catchThrowableOfType(
                GuestRpcException.class, () -> JobsCodec.INSTANCE.encode(new Jobs(ends, List.of("sh")), sink));
        assertThat(e.kind()).isIn(Kind.UNSENDABLE, Kind.TOO_LARGE);
        assertThat(host.requests).isEmpty();
    }

    @Test
    void aFailureHalfWaySaysHowFarItGot() {
        GuestInfo failing = new GuestInfo(command -> {
            if (command.key().endsWith("b")) {
                throw new GuestRpcException(Kind.TIMED_OUT, command.key(), "no answer");
            }
            return "";
        });
        assertFails(
                        Kind.TIMED_OUT,
                        () -> failing.write(sink -> {
                            sink.put("guestinfo.vice..a", "1");
                            sink.put("guestinfo.vice..b", "2");
                            sink.put("guestinfo.vice..c", "3");
                        }))
                .contains("guestinfo.vice..b: no answer, after 1 of 3 keys were written");
    }

    @Test
    void withAPrefix() {
        host.keys.put("guestinfo.vice./init/id", "7");
        assertThat(VicSource.withPrefix(info, "init").get("guestinfo.vice./id")).isEqualTo("7");
        info.write(sink -> VicSink.withPrefix(sink, "init").put("guestinfo.vice..status", "1"));
        assertThat(host.keys).containsEntry("guestinfo.vice..init.status", "1");
    }

    /** A thread requests a key again, and another one writes it before the answer arrives. */
    @Test
    void anOldAnswerDoesNotReplaceAWrittenValue() throws InterruptedException {
        String key = "guestinfo.vice..name";
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        GuestInfo guest = new GuestInfo(command -> {
            String answer = host.send(command);
            if (command.value() == null && asked.getCount() > 0) {
                asked.countDown();
                await(written);
            }
            return answer;
        });
        Thread writer = new Thread(() -> {
            await(asked);
            guest.put(key, "new");
            written.countDown();
        });
        writer.start();
        guest.fresh().get(key);
        writer.join();
        assertThat(guest.get(key)).isEqualTo("new");
    }

    /** Waits, but not forever: the writer itself may have to wait for the answer. */
    private static void await(CountDownLatch latch) {
        try {
            latch.await(500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
