/** Tests secrets that cannot be opened. */
@NullMarked
package io.vicfield.examples.model.secrets;

import org.jspecify.annotations.NullMarked;
