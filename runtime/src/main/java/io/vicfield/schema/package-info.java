/** What a codec's keys are: patterns of all keys, for matching and checks, and records as trees, for showing them. */
@NullMarked
package io.vicfield.schema;

import org.jspecify.annotations.NullMarked;
