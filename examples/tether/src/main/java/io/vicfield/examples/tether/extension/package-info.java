/** What extends a tether, and what it may do with sessions. */
@NullMarked
package io.vicfield.examples.tether.extension;

import org.jspecify.annotations.NullMarked;
