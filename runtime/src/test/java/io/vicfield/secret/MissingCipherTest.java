package io.vicfield.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Uses the runtime without Bouncy Castle. */
class MissingCipherTest {
    @Test
    void saysWhatToAdd() throws Exception {
        try (URLClassLoader alone = alone()) {
            Class<?> keys = alone.loadClass(SecretKey.class.getName());
            Object key = keys.getMethod("generate").invoke(null);
            Object sink =
                    alone.loadClass("io.vicfield.MapStore").getConstructor().newInstance();
            for (int i = 0; i < 2; i++) {
                refused(() -> keys.getMethod("seal", alone.loadClass(VicSink.class.getName()))
                        .invoke(key, sink));
                refused(() -> keys.getMethod("open", alone.loadClass(VicSource.class.getName()))
                        .invoke(key, sink));
            }
        }
    }

    @Test
    void doesTheRestWithout() throws Exception {
        try (URLClassLoader alone = alone()) {
            Class<?> keys = alone.loadClass(SecretKey.class.getName());
            Object key = keys.getMethod("generate").invoke(null);
            assertThat((String) keys.getMethod("toBase64").invoke(key)).hasSize(44);
            ((AutoCloseable) key).close();
        }
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("org.bouncycastle:bcprov-jdk18on");
    }

    private static URLClassLoader alone() {
        URL runtime = SecretKey.class.getProtectionDomain().getCodeSource().getLocation();
        // The loader has no parent, because the platform's loader would find the modules of this test.
        return new URLClassLoader(new URL[] {runtime}, null);
    }
}
