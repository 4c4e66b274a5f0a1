/** Checks the rules for records, components and keys, and reports every violation. */
@NullMarked
package io.vicfield.processor.check;

import org.jspecify.annotations.NullMarked;
