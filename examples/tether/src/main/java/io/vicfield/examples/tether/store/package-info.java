/** Where a tether's configuration is kept. */
@NullMarked
package io.vicfield.examples.tether.store;

import org.jspecify.annotations.NullMarked;
