package io.vicfield.examples.model.conformance;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One value that vicfield decodes in another way than Go.
 *
 * @param test {@code shape/case}
 * @param at the place in the vector's value, as a JSON pointer
 * @param ours vicfield's value, as JSON; empty: no value
 * @param why the reason
 */
record Difference(String test, String at, String ours, Why why) {
    /** The reasons for differences. */
    enum Why {
        /** Go never treats such a pointer as absent. */
        ABSENT_POINTER,
        /** A listed entry without a key is left out; Go keeps a null pointer. */
        ENTRY_WITHOUT_KEYS,
        /** An unknown value is an unset enum; Go keeps any number. */
        UNKNOWN_CONSTANT,
        /** An address of another length is null; Go keeps its bytes. */
        ADDRESS_LENGTH
    }

    void apply(JsonNode value) {
        JsonPointer pointer = JsonPointer.compile(at);
        JsonNode parent = value.at(pointer.head());
        JsonPointer last = pointer.last();
        if (parent.at(last).isMissingNode()) {
            throw new AssertionError("no longer a difference: " + this);
        }
        if (ours.isEmpty()) {
            ((ObjectNode) parent).remove(last.getMatchingProperty());
        } else if (parent instanceof ArrayNode array) {
            array.set(last.getMatchingIndex(), Vectors.json(ours));
        } else {
            ((ObjectNode) parent).set(last.getMatchingProperty(), Vectors.json(ours));
        }
    }
}
