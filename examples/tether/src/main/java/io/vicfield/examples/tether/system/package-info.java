/** What a tether does to its machine. */
@NullMarked
package io.vicfield.examples.tether.system;

import org.jspecify.annotations.NullMarked;
