package io.vicfield.examples.testbed.vsphere;

/** Reports a string with a character that XML 1.0 cannot represent. Nothing was sent. */
public final class VsphereUnsendable extends VsphereException {
    private static final long serialVersionUID = 1L;

    VsphereUnsendable(String where, int codePoint) {
        super(String.format("%s: not sent: XML cannot carry the character U+%04X", where, codePoint));
    }
}
