package io.vicfield.examples.testbed.vsphere;

import java.io.IOException;

/** Reports an answer that exceeds this program's limit. */
final class AnswerTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    AnswerTooLarge(long limit) {
        super("the answer has more than " + limit + " bytes");
    }
}
