/** Which record a configuration holds, and what its codec makes of it. */
@NullMarked
package io.vicfield.examples.inspect.records;

import org.jspecify.annotations.NullMarked;
