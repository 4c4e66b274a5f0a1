/** Selects a configuration's record, decodes it, and compares configurations. */
@NullMarked
package io.vicfield.examples.inspect.records;

import org.jspecify.annotations.NullMarked;
