/** Nobody wins by leaving something out: contestants write the same keys, read the same records and refuse the same. */
@NullMarked
package io.vicfield.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
