package io.vicfield.examples.testbed.vsphere;

import java.io.IOException;

/** Reports an answer that is longer than this program takes. */
final class AnswerTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    AnswerTooLarge(long limit) {
        super("the answer has more than " + limit + " bytes");
    }
}
