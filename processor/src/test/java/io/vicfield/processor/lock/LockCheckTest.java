package io.vicfield.processor.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.processor.manifest.Manifest;
import io.vicfield.processor.manifest.ManifestReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes that a lock accepts or rejects. The fixtures of diagnostics have the messages. */
class LockCheckTest {
    private static final String USER = "key user\n  type string\n  scope read-only\n";

    @Test
    void equalLocksHaveNoChange() {
        assertThat(changes(USER, USER)).isEmpty();
    }

    @Test
    void additionsLoseNoKey() {
        assertThat(changes(USER, USER + "key group\n  type string\n  scope hidden\n"))
                .containsExactly("LOCK_BEHIND");
        assertThat(changes(USER, USER + "  doc Who it runs as.\n  default root\n"))
                .containsExactly("LOCK_BEHIND");
        assertThat(changes(
                        "key trust\n  type map<string, enum(a|b)>\n  scope hidden\n",
                        "key trust\n  type map<string, enum(a|aa|b)>\n  scope hidden\n"))
                .containsExactly("LOCK_BEHIND");
    }

    @Test
    void aComponentMayHaveAnotherNameInJava() {
        assertThat(changes(USER, "key user\n  component account\n  type string\n  scope read-only\n"))
                .containsExactly("LOCK_BEHIND");
    }

    @Test
    void aRemovedKeyIsLost() {
        assertThat(changes(USER, "")).containsExactly("LOCK_REMOVED user");
    }

    @Test
    void anotherKeyNeedsTheFormerOne() {
        String moved = "key User\n  component user\n  type string\n  scope read-only\n";
        assertThat(changes(USER, moved)).containsExactly("LOCK_MOVED user");
        assertThat(changes(USER, moved + "  former read-only user\n")).containsExactly("LOCK_BEHIND");
        assertThat(changes(USER, moved + "  former volatile user\n")).containsExactly("LOCK_BEHIND");
        assertThat(changes(USER, moved + "  former hidden user\n")).containsExactly("LOCK_MOVED user");
        assertThat(changes(USER, moved + "  former read-only USER\n")).containsExactly("LOCK_MOVED user");
    }

    @Test
    void anotherComponentMayTakeTheFormerKey() {
        assertThat(changes(USER, "key account\n  type string\n  scope hidden\n  former read-only user\n"))
                .containsExactly("LOCK_BEHIND");
    }

    @Test
    void anotherScopeIsAnotherKey() {
        String hidden = USER.replace("read-only", "hidden");
        assertThat(changes(USER, hidden)).containsExactly("LOCK_MOVED user");
        assertThat(changes(USER, hidden + "  former read-only user\n")).containsExactly("LOCK_BEHIND");
        assertThat(changes(USER, USER.replace("read-only", "read-only+non-persistent")))
                .containsExactly("LOCK_MOVED user");
        assertThat(changes(USER, USER.replace("read-only", "inherited"))).containsExactly("LOCK_MOVED user");
        assertThat(changes(USER, USER.replace("read-only", "secret"))).containsExactly("LOCK_MOVED user");
    }

    @Test
    void scopesThatShowTheSameAreTheSameKey() {
        assertThat(changes(USER, USER.replace("read-only", "volatile"))).containsExactly("LOCK_BEHIND");
        assertThat(changes(USER.replace("read-only", "secret"), USER.replace("read-only", "read-only+secret")))
                .containsExactly("LOCK_BEHIND");
    }

    @Test
    void anotherTypeIsNeverCovered() {
        String number = "key id\n  component user\n  type int64\n  scope read-only\n  former read-only user\n";
        assertThat(changes(USER, number)).containsExactly("LOCK_TYPE user");
        assertThat(changes("key a\n  type enum(x|y)\n  scope hidden\n", "key a\n  type enum(x)\n  scope hidden\n"))
                .containsExactly("LOCK_TYPE a");
        assertThat(changes(
                        "key a\n  type enum(\\\\)|y)\n  scope hidden\n",
                        "key a\n  type enum(y|\\\\))\n  scope hidden\n"))
                .containsExactly("LOCK_BEHIND");
    }

    @Test
    void anotherEncodingIsReadButAnotherProgramReadsNoEncoding() {
        String encoded = "key guestinfo.a\n  type encoded string\n  scope read-write\n  encoding base64\n";
        assertThat(changes(encoded, encoded.replace("base64", "gzip+base64"))).containsExactly("LOCK_BEHIND");
        assertThat(changes(encoded, encoded.replace("encoded ", "").replace("  encoding base64\n", "")))
                .containsExactly("LOCK_TYPE guestinfo.a");
    }

    @Test
    void aFormerKeyIsRemovedOnlyAfterItsUntilIsLocked() {
        assertThat(changes(USER + "  former read-only User\n", USER)).containsExactly("LOCK_FORMER user");
        assertThat(changes(USER + "  former read-only User\n", USER + "  former read-only User\n    until 2\n"))
                .containsExactly("LOCK_BEHIND");
        assertThat(changes(USER + "  former read-only User\n    until 2\n", USER))
                .containsExactly("LOCK_BEHIND");
    }

    @Test
    void readingOrWritingLessLosesKeys() {
        assertThat(changes(USER, USER + "  skip-decode\n")).containsExactly("LOCK_REMOVED user");
        assertThat(changes(USER, USER + "  skip-encode\n")).containsExactly("LOCK_REMOVED user");
        assertThat(changes(USER, USER + "  depth 0\n")).containsExactly("LOCK_REMOVED user");
        assertThat(changes(USER, USER + "  no-follow\n")).containsExactly("LOCK_REMOVED user");
        assertThat(changes(USER + "  depth 1\n", USER + "  depth 2\n")).containsExactly("LOCK_BEHIND");
        assertThat(changes(USER + "  skip-decode\n", USER)).containsExactly("LOCK_BEHIND");
    }

    @Test
    void allChangesAreReportedAtOnce() {
        String locked = USER + "key group\n  type string\n  scope hidden\n" + "key id\n  type int64\n  scope hidden\n";
        assertThat(changes(locked, "key id\n  type string\n  scope hidden\n"))
                .containsExactly("LOCK_REMOVED user", "LOCK_REMOVED group", "LOCK_TYPE id");
    }

    private static List<String> changes(String locked, String now) {
        return LockCheck.changes(manifest(locked), manifest(now)).stream()
                .map(change -> (change.problem() + " " + change.component()).strip())
                .toList();
    }

    private static Manifest manifest(String keys) {
        return ManifestReader.read("record sample.Machine\n" + keys);
    }
}
