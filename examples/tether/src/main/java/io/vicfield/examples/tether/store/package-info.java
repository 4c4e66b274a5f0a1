/** Reads a tether's configuration from stores, and writes its status to them. */
@NullMarked
package io.vicfield.examples.tether.store;

import org.jspecify.annotations.NullMarked;
