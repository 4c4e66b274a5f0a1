/** Stores the same records in Jackson's properties format. Each key is the record's path, joined by dots. */
@NullMarked
package io.vicfield.examples.benchmarks.jackson;

import org.jspecify.annotations.NullMarked;
