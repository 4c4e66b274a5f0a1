/** Lists a record's encoded values as a tree, to show a configuration. */
@NullMarked
package io.vicfield.listing;

import org.jspecify.annotations.NullMarked;
