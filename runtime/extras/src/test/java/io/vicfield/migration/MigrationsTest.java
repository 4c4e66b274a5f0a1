package io.vicfield.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicSnapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private static final String VERSION = "guestinfo.vice./version";
    private static final Migrations MIGRATIONS = new Migrations(
            VERSION,
            List.of(
                    new Migration(
                            3,
                            "sizes are bytes",
                            change(values -> values.computeIfPresent("size", (k, v) -> v + "000"))),
                    new Migration(1, "names get a home", change(values -> values.put("home", "/home"))),
                    new Migration(2, "tokens are sealed", change(values -> {
                        values.remove("token");
                        values.put("token@secret", "hunter2");
                        values.put("guestinfo.ovfEnv", "swordfish");
                    }))));

    @Test
    void runsTheMissingStepsInOrder() {
        assertThat(MIGRATIONS.run(Map.of("size", "4", "token", "clear")))
                .containsExactly(
                        Map.entry("guestinfo.ovfEnv", "swordfish"),
                        Map.entry(VERSION, "3"),
                        Map.entry("home", "/home"),
                        Map.entry("size", "4000"),
                        Map.entry("token@secret", "hunter2"));
        assertThat(MIGRATIONS.run(Map.of("size", "4", VERSION, "2")))
                .containsExactly(Map.entry(VERSION, "3"), Map.entry("size", "4000"));
    }

    @Test
    void leavesDataOfItsOwnVersionAndOfNewerProgramsAlone() {
        Map<String, String> latest = Map.of("size", "4", VERSION, "3");
        Map<String, String> newer = Map.of("size", "4", VERSION, "17");
        assertThat(MIGRATIONS.run(latest)).isEqualTo(latest);
        assertThat(MIGRATIONS.plan(newer).isEmpty()).isTrue();
        assertThat(MIGRATIONS.run(newer)).isEqualTo(newer);
    }

    @Test
    void aDryRunShowsEverythingButSecrets() {
        MigrationPlan plan =
                MIGRATIONS.plan(Map.of("size", "4", "token", "clear", "token@secret", "old", VERSION, "1"));
        assertThat(plan).hasToString("""
                guestinfo.vice./version: version 1 to 3
                  2: tokens are sealed
                  3: sizes are bytes
                + guestinfo.ovfEnv = ********
                ~ guestinfo.vice./version = 3, was 1
                ~ size = 4000, was 4
                - token
                ~ token@secret = ********, was ********""");
        assertThat(MIGRATIONS.plan(Map.of(VERSION, "3")))
                .hasToString("guestinfo.vice./version: version 3 is up to date");
    }

    @Test
    void messagesEscapeControlCharacters() {
        Migrations migrations = new Migrations(
                VERSION,
                List.of(new Migration(
                        1, "all keys move", values -> Map.of("new\n+ forged", "a\u001b[2J\t" + "x".repeat(100)))));
        assertThat(migrations.plan(Map.of("old\u0085", "1"))).hasToString("""
                guestinfo.vice./version: version 0 to 1
                  1: all keys move
                + guestinfo.vice./version = 1
                + new\\n+ forged = a\\u001b[2J\\t%s…
                - old\\u0085""".formatted("x".repeat(54)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MIGRATIONS.versionOf(Map.of(VERSION, "1\n" + "x".repeat(1000))))
                .withMessage(VERSION
                        + " is not a version: expected a whole number from 0, found \"1\\n%s…\""
                                .formatted("x".repeat(58)));
    }

    @Test
    void aSnapshotGetsADelta() {
        VicSnapshot snapshot = new VicSnapshot(
                Map.of(
                        "size",
                        "4",
                        "token",
                        "clear",
                        "token@secret",
                        "hunter2",
                        "guestinfo.ovfEnv",
                        "swordfish",
                        VERSION,
                        "1"),
                "42");
        MigrationPlan plan = MIGRATIONS.plan(snapshot);
        assertThat(plan.delta(snapshot).changes())
                .containsExactly(
                        new OptionChange(VERSION, "3"),
                        new OptionChange("size", "4000"),
                        new OptionChange("token", null));
        assertThat(plan.delta(snapshot).changeVersion()).isEqualTo("42");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.delta(new VicSnapshot(Map.of(), "43")))
                .withMessageContaining("not the snapshot");
    }

    @Test
    void gapsAndDuplicatesAreFoundAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Migrations(
                        VERSION, List.of(Migration.none(5), Migration.none(2), Migration.none(2), Migration.none(3))))
                .withMessage(
                        "migrations: two migrations lead to version 2; no migration leads to version 4, which comes before 5:"
                                + " for a version without changes, use Migration.none");
        assertThatIllegalArgumentException().isThrownBy(() -> new Migrations(VERSION, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Migrations(VERSION, List.of(Migration.none(0))));
    }

    @Test
    void dataThatIsTooOldIsRefused() {
        Migrations late = new Migrations(VERSION, List.of(Migration.none(8)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> late.plan(Map.of(VERSION, "6")))
                .withMessageContaining("is 6, but the first migration starts at 7");
        assertThat(late.run(Map.of(VERSION, "7"))).containsEntry(VERSION, "8");
    }

    @Test
    void aWrongVersionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MIGRATIONS.plan(Map.of(VERSION, "v2")))
                .withMessage(VERSION + " is not a version: expected a whole number from 0, found \"v2\"");
        assertThat(MIGRATIONS.versionOf(Map.of(VERSION, ""))).isZero();
    }

    @Test
    void aStepThatFailsIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        one(values -> Map.of("x", Map.of("a", "b").get("c"))).run(Map.of()))
                .withMessageStartingWith("the migration to version 1 (a step) failed");
        assertThatIllegalStateException()
                .isThrownBy(() -> one(values -> {
                            values.clear();
                            return values;
                        })
                        .run(Map.of("a", "b")))
                .withMessageStartingWith("the migration to version 1 (a step) failed");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> one(change(values -> values.put(VERSION, "9"))).run(Map.of()))
                .withMessageContaining("which only Migrations may write");
    }

    private static Migrations one(UnaryOperator<Map<String, String>> step) {
        return new Migrations(VERSION, List.of(new Migration(1, "a step", step)));
    }

    private static UnaryOperator<Map<String, String>> change(Consumer<Map<String, String>> change) {
        return values -> {
            Map<String, String> after = new HashMap<>(values);
            change.accept(after);
            return after;
        };
    }
}
