package io.vicfield.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vicfield.Scope;
import io.vicfield.Vectors;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WireKeyTest {
    private static final WireKey ROOT = WireKey.root("vice.");

    @ParameterizedTest
    @MethodSource("expressible")
    void isGosKey(JsonNode test) {
        WireKey key = parent(test).child(scopes(test), test.get("key").asText());

        String want = test.get("want").asText();
        assertThat(key.exists()).isEqualTo(!want.isEmpty());
        if (key.exists()) {
            assertThat(key.text()).isEqualTo(want);
        }
    }

    @Test
    void cannotExpressOnlyInvalidScopes() {
        assertThat(Vectors.cases("keys")).hasSize(1524);
        assertThat(expressible()).hasSize(1524 - 167);
    }

    @Test
    void passesNonPersistenceToAllBelow() {
        WireKey parent = ParsedKey.of("guestinfo.vice./a@secret@non-persistent");
        assertThat(parent.child(Set.of(Scope.READ_WRITE), "c").text()).isEqualTo("guestinfo.vice..a.c@non-persistent");
        assertThat(parent.child(Set.of(), "c").text()).isEqualTo("guestinfo.vice./a/c@secret@non-persistent");
        assertThat(parent.child(Set.of(Scope.HIDDEN), "c").exists()).isFalse();
    }

    @Test
    void belowAnEntryFollowsTheEntrysKey() {
        WireKey entries = ROOT.child(Set.of(Scope.READ_WRITE), "jobs").entries();
        assertThat(entries.child(Set.of(), "a").entryForm()).isEqualTo(EntryForm.READ_WRITE);
        assertThat(entries.child(Set.of(), "a").text()).isEqualTo(".a");
        assertThat(entries.child(Set.of(Scope.READ_ONLY), "a").entryForm()).isEqualTo(EntryForm.READ_ONLY);
        assertThat(entries.child(Set.of(Scope.READ_ONLY), "a").text()).isEqualTo("/a");
        WireKey hidden = entries.child(Set.of(), "a").child(Set.of(Scope.HIDDEN), "b");
        assertThat(hidden.entryForm()).isEqualTo(EntryForm.PLAIN_READ_WRITE);
        assertThat(entries.readOnlyVariant().child(Set.of(), "a").text()).isEqualTo("/a");
        WireKey readOnly = ROOT.child(Set.of(Scope.READ_ONLY), "jobs").entries();
        assertThat(readOnly.readOnlyVariant()).isEqualTo(readOnly);
        assertThat(entries.child(Set.of(Scope.HIDDEN), "a").readOnlyVariant().form())
                .isEqualTo(KeyForm.HIDDEN);
    }

    @Test
    void aNameThatStartsWithTheHeaderIsTheWholeKey() {
        for (String key : List.of("guestinfo.metadata", "guestinfo.ignition.config.data", "guestinfo.a/b.c/d")) {
            WireKey nested = ROOT.child(Set.of(Scope.READ_ONLY), "a").child(Set.of(), key);
            assertThat(nested.text()).isEqualTo(key);
            assertThat(nested).isEqualTo(ROOT.child(Set.of(Scope.READ_WRITE), key));
        }
    }

    @Test
    void keysThatDifferOnlyInCaseAreFound() {
        Spellings spellings = new Spellings();
        assertThat(spellings.add("a.B")).isNull();
        assertThat(spellings.add("a.B")).isNull();
        assertThat(spellings.add("a.c")).isNull();
        assertThat(spellings.add("A.b")).startsWith("differs only in case from a.B");
    }

    private static Stream<JsonNode> expressible() {
        return Vectors.cases("keys")
                .filter(test -> Vectors.texts(test.get("scope")).noneMatch("bogus"::equals));
    }

    /**
     * The vectors show Go's function for one key, which does not inherit non-persistence; Go's walk of the tree and
     * {@code child} do.
     */
    private static WireKey parent(JsonNode test) {
        return ParsedKey.of(test.get("prefix").asText().replace("@non-persistent", ""));
    }

    /** Go's tagged field without a scope is hidden; a component without one inherits the scope. */
    private static Set<Scope> scopes(JsonNode test) {
        JsonNode scopes = test.get("scope");
        return scopes.isEmpty() ? Set.of(Scope.HIDDEN) : Vectors.scopes(scopes);
    }
}
