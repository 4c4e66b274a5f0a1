/** Jackson's properties format on the same records. Its keys are its own: the record's path, joined by dots. */
@NullMarked
package io.vicfield.examples.benchmarks.jackson;

import org.jspecify.annotations.NullMarked;
