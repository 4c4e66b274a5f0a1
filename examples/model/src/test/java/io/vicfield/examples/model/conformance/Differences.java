package io.vicfield.examples.model.conformance;

import static io.vicfield.examples.model.conformance.Difference.Why.ABSENT_POINTER;
import static io.vicfield.examples.model.conformance.Difference.Why.ADDRESS_LENGTH;
import static io.vicfield.examples.model.conformance.Difference.Why.ENTRY_WITHOUT_KEYS;
import static io.vicfield.examples.model.conformance.Difference.Why.UNKNOWN_CONSTANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** All results that differ from Go's. */
final class Differences {
    private static final List<Difference> ALL = List.of(
            new Difference("recursion/zero", "/D3", "null", ABSENT_POINTER),
            new Difference("recursion/zero", "/Branch", "null", ABSENT_POINTER),
            new Difference("recursion/random-2", "/D3", "null", ABSENT_POINTER),
            new Difference("recursion/random-5", "/Branch", "null", ABSENT_POINTER),
            new Difference("recursion/random-7", "/D3", "null", ABSENT_POINTER),
            new Difference("recursion/random-8", "/D3", "null", ABSENT_POINTER),
            new Difference("recursion/random-8", "/Branch", "null", ABSENT_POINTER),
            new Difference("recursion/random-9", "/D3", "null", ABSENT_POINTER),
            new Difference("recursion/random-10", "/Branch", "null", ABSENT_POINTER),
            new Difference("recursion/random-11", "/D3", "null", ABSENT_POINTER),
            new Difference("recursion/random-11", "/Branch", "null", ABSENT_POINTER),
            new Difference("maps/mutated-4", "/Refs/-", "", ENTRY_WITHOUT_KEYS),
            new Difference("lists/mutated-4", "/Hosts/2", "null", ADDRESS_LENGTH),
            new Difference(
                    "virtual-container-host/mutated-2",
                    "/ExecutorConfig/Networks/a00b7ca/Network/Gateway/IP",
                    "null",
                    ADDRESS_LENGTH),
            new Difference(
                    "executor-config/mutated-4", "/Networks/1ac59e2/Network/TrustLevel", "\"0\"", UNKNOWN_CONSTANT));

    /** A bar in a list's element is refused; Go writes it and reads two elements. */
    private static final Set<String> REFUSED = Set.of("lists/chosen-0");

    private Differences() {}

    /** Returns the vector's value with vicfield's results in it. */
    static JsonNode apply(Case test, JsonNode value) {
        JsonNode ours = value.deepCopy();
        ALL.stream()
                .filter(difference -> difference.test().equals(test.toString()))
                .forEach(difference -> difference.apply(ours));
        return ours;
    }

    /** Returns whether vicfield refuses to encode the value. */
    static boolean isRefused(Case test) {
        return REFUSED.contains(test.toString());
    }
}
