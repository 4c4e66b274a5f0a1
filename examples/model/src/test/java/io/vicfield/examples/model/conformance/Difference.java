package io.vicfield.examples.model.conformance;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One value that is read differently here.
 *
 * @param test {@code shape/case}
 * @param at where in the vector's value, as a JSON pointer
 * @param ours what is read here, as JSON; empty: nothing stands there
 * @param why what wire-format.md says about it
 */
record Difference(String test, String at, String ours, Why why) {
    /** What wire-format.md says. */
    enum Why {
        /** "Where we part from Go": such a pointer is never absent there. */
        ABSENT_POINTER,
        /** "Reading": a listed entry without a key is left out; Go keeps a null pointer. */
        ENTRY_WITHOUT_KEYS,
        /** "Reading": an unknown text is an unset enum; Go keeps any number. */
        UNKNOWN_CONSTANT,
        /** "Reading": an address of another length is null; Go keeps its bytes. */
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
