/** Tests atomic groups with records whose codecs the processor generates. */
@NullMarked
package io.vicfield.examples.model.groups;

import org.jspecify.annotations.NullMarked;
