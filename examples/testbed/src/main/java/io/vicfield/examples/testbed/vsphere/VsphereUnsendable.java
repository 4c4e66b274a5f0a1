package io.vicfield.examples.testbed.vsphere;

/** A text holds a character that XML 1.0 cannot carry. Nothing was sent. */
public final class VsphereUnsendable extends VsphereException {
    private static final long serialVersionUID = 1L;

    VsphereUnsendable(String where, int codePoint) {
        super(String.format("%s: not sent: XML cannot carry the character U+%04X", where, codePoint));
    }
}
