/** What VIC's host and its guest make of one VM's keys. */
@NullMarked
package io.vicfield.examples.model.wire;

import org.jspecify.annotations.NullMarked;
