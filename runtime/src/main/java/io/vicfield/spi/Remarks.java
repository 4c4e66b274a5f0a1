package io.vicfield.spi;

import org.jspecify.annotations.Nullable;

/**
 * What listings tell of a component, and neither writing nor reading asks for.
 *
 * @param doc what it is, or empty
 * @param reads whether it is read
 * @param writes whether it is written
 * @param defaultText what an absent key stands for; null: the zero value
 */
record Remarks(
        String doc, boolean reads, boolean writes, @Nullable String defaultText) {
    static final Remarks NONE = new Remarks("", true, true, null);

    Remarks doc(String text) {
        return new Remarks(text, reads, writes, defaultText);
    }

    Remarks oneWay(boolean read, boolean written) {
        return new Remarks(doc, read, written, defaultText);
    }

    Remarks defaultText(String text) {
        return new Remarks(doc, reads, writes, text);
    }
}
