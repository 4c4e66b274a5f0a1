package io.vicfield.examples.tether.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicSink;
import io.vicfield.vmx.VmxFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores load what they publish, and keep the keys of other programs. */
class StoresTest {
    private static final String HOSTNAME = "guestinfo.vice./hostname";
    private static final String CREATED = "guestinfo.vice..createtime";

    @TempDir
    private Path folder;

    @Test
    void json() throws IOException {
        Path file = Files.writeString(folder.resolve("box.json"), "{\"" + HOSTNAME + "\": \"bäx\", \"x\": \"y\"}");
        Store store = new JsonStore(file);
        assertThat(store.load().hostname()).isEqualTo("bäx");
        store.publish(sink -> sink.put(CREATED, "7"));
        assertThat(store.load().createTime()).isEqualTo(7);
        assertThat(Files.readString(file)).isEqualTo("""
                {
                  "guestinfo.vice..createtime" : "7",
                  "guestinfo.vice./hostname" : "bäx",
                  "x" : "y"
                }
                """);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void wrongJson() throws IOException {
        for (String text : List.of("", "[]", "{\"a\": 1}", "{\"a\": \"s3cret", "{} {}")) {
            Path file = Files.writeString(folder.resolve("bad.json"), text);
            assertThatThrownBy(() -> new JsonStore(file).load())
                    .as(text)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("bad.json cannot be read: line 1 is not of the form")
                    .hasMessageNotContaining("s3cret");
        }
        assertThatThrownBy(() -> new JsonStore(folder.resolve("none")).load()).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void vmx() throws IOException {
        Path file = Files.writeString(
                folder.resolve("box.vmx"), ".encoding = \"UTF-8\"\n" + HOSTNAME + " = \"box\"\nnumvcpus = \"2\"\n");
        Store store = new VmxStore(file);
        assertThat(store.load().hostname()).isEqualTo("box");
        store.publish(sink -> sink.put(CREATED, "7"));
        assertThat(store.load().createTime()).isEqualTo(7);
        assertThat(Files.readString(file)).contains("numvcpus = \"2\"");
    }

    @Test
    void vmxThatAnotherProgramChanges() throws IOException {
        Path file = Files.writeString(folder.resolve("box.vmx"), ".encoding = \"UTF-8\"\n");
        Store store = new VmxStore(file);
        AtomicInteger others = new AtomicInteger(2);
        store.publish(sink -> {
            sink.put(CREATED, "7");
            if (others.getAndDecrement() > 0) {
                change(file, HOSTNAME, "other" + others);
            }
        });
        assertThat(store.load().createTime()).isEqualTo(7);
        assertThat(store.load().hostname()).isEqualTo("other0");

        AtomicInteger count = new AtomicInteger();
        assertThatThrownBy(() -> store.publish(sink -> {
                    sink.put(CREATED, "8");
                    change(file, HOSTNAME, "again" + count.getAndIncrement());
                }))
                .hasMessageContaining("changes all the time");
    }

    private static void change(Path vmx, String key, String value) {
        try {
            VmxFile file = VmxFile.read(vmx);
            file.put(key, value);
            file.save();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The host is a map; the guest cannot write the host's keys. */
    @Test
    void guestinfo() {
        Map<String, String> host = new TreeMap<>(Map.of(HOSTNAME, "box"));
        Store store = new GuestInfoStore(command -> {
            String value = command.value();
            return value == null ? host.get(command.key()) : set(host, command.key(), value);
        });
        assertThat(store.load().hostname()).isEqualTo("box");
        store.publish(sink -> {
            sink.put(CREATED, "7");
            sink.put(HOSTNAME, "mine");
        });
        assertThat(store.load().createTime()).isEqualTo(7);
        assertThat(store.load().hostname()).isEqualTo("box");
    }

    private static String set(Map<String, String> host, String key, String value) {
        VicSink.into(host).put(key, value);
        return "";
    }
}
