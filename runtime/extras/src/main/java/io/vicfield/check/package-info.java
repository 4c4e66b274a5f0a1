/** Checks for unit tests that two records which exchange keys still match. */
@NullMarked
package io.vicfield.check;

import org.jspecify.annotations.NullMarked;
