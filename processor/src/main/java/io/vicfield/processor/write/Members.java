package io.vicfield.processor.write;

/** What components add to a codec: fields, and methods, each with a blank line before it. */
record Members(Source fields, Source methods) {
    Members() {
        this(new Source(), new Source());
    }
}
