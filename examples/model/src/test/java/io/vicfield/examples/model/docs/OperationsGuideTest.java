package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.secret.SecretKey;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operations guide shows the sent and withheld changes, and the errors. */
class OperationsGuideTest {
    private static final Markdown PAGE = Markdown.read("docs/guide/operations.md");
    private static final SecretKey KEY = SecretKey.generate();

    @TempDir
    Path folder;

    private Snippets snippets;

    @BeforeEach
    void compile() throws Exception {
        snippets = Snippets.of(PAGE, folder);
    }

    @Test
    void theChangesDependOnThePowerState() throws Exception {
        assertShown(PAGE.blocks("text").get(0), update(true, delta -> true, wanted(), 1));
        assertShown(PAGE.blocks("text").get(1), update(false, delta -> true, wanted(), 1));
    }

    @Test
    void aConflictReadsAndPlansAgain() throws Exception {
        List<VicDelta> sent = new ArrayList<>();
        update(true, delta -> !sent.add(delta) || sent.size() == 3, wanted(), 3);
        assertThat(sent).hasSize(3);
        assertThatThrownBy(() -> update(true, delta -> false, wanted(), 3))
                .hasMessage("somebody else was faster, 3 times");
    }

    @Test
    void unchangedValuesAndSecretsAreNotSent() throws Exception {
        Map<String, String> stored = new HashMap<>(stored());
        VicDelta all = update(stored, false, delta -> true, wanted(), 1);
        all.changes().forEach(change -> stored.put(change.key(), change.text()));
        VicDelta again = update(stored, false, delta -> true, wanted(), 1);
        assertThat(again.changes()).isEmpty();
    }

    @Test
    void sealingAddsWhatThePageSays() throws Exception {
        Map<String, String> sealed = new HashMap<>();
        KEY.seal(sealed::put).putSecret("k@secret", "x".repeat(35));
        assertThat(sealed.get("k@secret")).hasSize((35 + 40) / 3 * 4);
    }

    @Test
    void theMessageNamesTheLargestKeys() throws Exception {
        Constructor<?> service = snippets.load("Service").getDeclaredConstructors()[0];
        service.setAccessible(true);
        Object large = service.newInstance("ops", "x".repeat(70_000), 1, "t0ken");
        assertThatThrownBy(() -> update(true, delta -> true, large, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(PAGE.blocks("text").get(2).strip());
    }

    private static void assertShown(String shown, VicDelta delta) {
        List<String> lines = Stream.concat(delta.changes().stream(), delta.withheld().stream())
                .map(Object::toString)
                .toList();
        List<String> expected = shown.lines().toList();
        assertThat(lines).hasSameSizeAs(expected);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).startsWith(expected.get(i).replace("…", ""));
        }
    }

    private Object wanted() throws Exception {
        return snippets.call("Service", "wanted");
    }

    private VicDelta update(boolean running, Predicate<VicDelta> reconfigure, Object wanted, int attempts)
            throws Exception {
        return update(stored(), running, reconfigure, wanted, attempts);
    }

    private VicDelta update(
            Map<String, String> stored, boolean running, Predicate<VicDelta> reconfigure, Object wanted, int attempts)
            throws Exception {
        Supplier<VicSnapshot> read = () -> new VicSnapshot(stored, "7");
        Constructor<?> made = snippets.load("Update").getDeclaredConstructors()[0];
        made.setAccessible(true);
        Object update = made.newInstance(read, (BooleanSupplier) () -> running, reconfigure, KEY);
        Method apply = snippets.load("Update").getDeclaredMethod("apply", UnaryOperator.class, int.class);
        apply.setAccessible(true);
        UnaryOperator<Object> change = present -> wanted;
        return (VicDelta) Snippets.invoke(apply, update, change, attempts);
    }

    private static Map<String, String> stored() {
        return Map.of("owner", "dev", "guestinfo.vice./image", "web:1", "guestinfo.vice..attempt@non-persistent", "1");
    }
}
